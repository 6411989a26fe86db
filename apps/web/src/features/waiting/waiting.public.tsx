export { WaitingList, WaitingListFragment } from './waiting-list';
