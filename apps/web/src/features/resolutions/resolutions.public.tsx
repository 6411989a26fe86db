export { HowItEnds, useEnd } from './how-it-ends';
