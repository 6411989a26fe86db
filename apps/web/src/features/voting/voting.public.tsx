export { ItemBallot } from './item-ballot';
