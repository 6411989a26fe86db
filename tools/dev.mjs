import { onSupportedNode } from './node-version.mjs';

onSupportedNode(() => import('./develop.mjs').then((developer) => developer.develop()));
