import { onSupportedNode } from './node-version.mjs';

onSupportedNode(() => import('./test-run.mjs').then((tests) => tests.testAll(process.argv.slice(2))));
