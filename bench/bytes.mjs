import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './product.mjs';

const dist = join(root, 'dist/apps/web');

/** Pages whose whole first load has a budget in kB, gzip -9. */
const pages = [
  { name: 'sign-in', entry: 'src/features/accounts/sign-in-page.tsx', atMost: 110 },
  { name: 'meeting', entry: 'src/features/meetings/meeting-page.tsx', atMost: 130 },
];

/** Pages of the main job whose own chunk has one; what they share with others is counted above. */
const chunks = [
  { name: 'start', entry: 'src/features/public/home-page.tsx' },
  { name: 'federal decision', entry: 'src/features/federal/federal-decision-page.tsx' },
  { name: 'lead a meeting', entry: 'src/features/meetings/lead-meeting-page.tsx' },
  { name: 'ballot', entry: 'src/features/voting/ballot-page.tsx' },
  { name: 'resolution', entry: 'src/features/resolutions/resolution-page.tsx' },
  { name: 'house', entry: 'src/features/implementation/house-page.tsx' },
  { name: 'rollout', entry: 'src/features/implementation/rollout-page.tsx' },
  { name: 'minutes', entry: 'src/features/minutes/minutes-page.tsx' },
  { name: 'simulator', entry: 'src/features/simulator/simulator-page.tsx' },
];

/** @typedef {{ file: string, imports?: string[], css?: string[], isEntry?: boolean }} Chunk */

/** @param {string} file */
const kilobytes = (file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length / 1000;

/** The script and style that a page loads first, by Vite's manifest. */
export function bytesOfPages() {
  /** @type {Record<string, Chunk>} */
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry) ?? '';
  const scripts = pages
    .filter((page) => manifest[page.entry] !== undefined)
    .map(({ name, entry: page, atMost }) => {
      const files = filesOf(manifest, [entry, page]);
      const value = files
        .filter((file) => file.endsWith('.js'))
        .reduce((sum, file) => sum + kilobytes(file), 0);
      return {
        name: `script of the ${name} page`,
        value,
        unit: 'kB gzip',
        against: 'budget',
        limit: { atMost },
      };
    });
  const ownChunks = chunks
    .filter(({ entry: page }) => manifest[page] !== undefined)
    .map(({ name, entry: page }) => {
      const chunk = kilobytes(manifest[page]?.file ?? '');
      return {
        name: `chunk of the ${name} page`,
        value: chunk,
        unit: 'kB gzip',
        against: 'budget',
        limit: { atMost: 35 },
      };
    });
  const styles = filesOf(manifest, [entry]).filter((file) => file.endsWith('.css'));
  const value = styles.reduce((sum, file) => sum + kilobytes(file), 0);
  return [
    ...scripts,
    ...ownChunks,
    { name: 'style', value, unit: 'kB gzip', against: 'budget', limit: { atMost: 20 } },
  ];
}

/** @param {Record<string, Chunk>} manifest @param {string[]} keys */
function filesOf(manifest, keys) {
  const seen = new Set();
  const files = new Set();
  const visit = (/** @type {string} */ key) => {
    const chunk = manifest[key];
    if (chunk === undefined || seen.has(key)) return;
    seen.add(key);
    files.add(chunk.file);
    for (const style of chunk.css ?? []) files.add(style);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  keys.forEach(visit);
  return [...files];
}
