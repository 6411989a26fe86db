import { writeFileSync } from 'node:fs';
import { everyLifecycle } from '../libs/domain/src/lifecycles/every-lifecycle.ts';

/** Draws docs/lifecycles.md from the tables in libs/domain; `npm test` fails where the file is not fresh. */
const chapters = Object.entries(everyLifecycle).map(([name, lifecycle]) => {
  const [first] = Object.keys(lifecycle);
  const arrows = Object.entries(lifecycle).flatMap(([from, actions]) => {
    const targets = Object.entries(actions).map(([action, to]) => `  ${from} --> ${to}: ${action}`);
    return targets.length > 0 ? targets : [`  ${from} --> [*]`];
  });
  return [`## ${name}`, '', '```mermaid', 'stateDiagram-v2', `  [*] --> ${first}`, ...arrows, '```', ''].join(
    '\n',
  );
});

writeFileSync(
  new URL('../docs/lifecycles.md', import.meta.url),
  [
    '# Life cycles',
    '',
    'Drawn from the tables in `libs/domain` by `npm run generate:lifecycles`.',
    '',
    ...chapters,
  ].join('\n'),
);
