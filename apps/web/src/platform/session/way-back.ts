import { useLocation } from '@tanstack/react-router';
import { places } from '../routing/places';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** At the sign-in page: the address that wants to be opened by somebody who is signed in. */
    back?: string;
  }
}

/** Where who signs in goes on: back to the page that asked for it, else to what waits for them. */
export function useWayOn(): string {
  return useLocation({ select: ({ state }) => state.back ?? places.start() });
}
