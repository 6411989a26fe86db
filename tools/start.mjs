import { onSupportedNode } from './node-version.mjs';

onSupportedNode(() => import('./launch.mjs').then((launcher) => launcher.launch()));
