export { useShareWords } from './share-words';
