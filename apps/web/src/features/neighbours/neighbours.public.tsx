export { WhoHasIt } from './who-has-it';
