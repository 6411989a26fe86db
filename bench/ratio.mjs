import { median } from './load.mjs';

const windows = 5;
const warmUps = 3;

/**
 * Windows of product and floor by turns, the order reversed every other round: the medians and their ratio.
 * @param {() => Promise<number>} product requests a second @param {() => Promise<number>} floor
 */
export async function ratioOf(product, floor) {
  // The first seconds belong to the compilers of V8 and of the queries, not to the product.
  for (let round = 0; round < warmUps; round += 1) {
    await product();
    await floor();
  }
  const ours = [];
  const theirs = [];
  for (let round = 0; round < windows; round += 1) {
    const productFirst = round % 2 === 0;
    if (productFirst) ours.push(await product());
    theirs.push(await floor());
    if (!productFirst) ours.push(await product());
  }
  const medians = { ours: median(ours), theirs: median(theirs) };
  console.error(`  ${Math.round(medians.ours)}/s against ${Math.round(medians.theirs)}/s`);
  return { ...medians, ratio: medians.ours / medians.theirs };
}
