export { BoardCirculations } from './board-circulations';
