import { onSupportedNode } from './node-version.mjs';

// node tools/run-command.mjs import municipalities FILE.csv
onSupportedNode(() => import('./command.mjs').then((command) => command.runCommand(process.argv.slice(2))));
