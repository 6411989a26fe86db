import { onSupportedNode } from './node-version.mjs';

onSupportedNode(async () => {
  const [{ Lifetime }, { buildIfNeeded, installIfNeeded }] = await Promise.all([
    import('./lifetime.mjs'),
    import('./product.mjs'),
  ]);
  await new Lifetime().run(async (life) => {
    await installIfNeeded(life);
    await buildIfNeeded(life);
  });
});
