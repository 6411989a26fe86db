import { type ReactNode, useEffect } from 'react';
import { Provider } from 'urql';
import { useSession } from '../session/session';
import { SlowActNote } from '../act/slow-act-note';
import { connect, type Connection } from './client';
import { OutdatedNote } from './outdated-note';

let isAnonymous = false;
let held: { epoch: number; connection: Connection } | null = null;

// One connection for all pages, until somebody else signs in or the role changes.
function connectionOf(epoch: number): Connection {
  if (held?.epoch === epoch) return held.connection;
  held?.connection.close();
  held = { epoch, connection: connect(() => isAnonymous) };
  return held.connection;
}

/** Gives a page its connection to the server. Loaded beside the page, not with the frame. */
export function Connected({ children }: { children: ReactNode }) {
  const { epoch, isKnown, person } = useSession();
  useEffect(() => {
    isAnonymous = isKnown && person === null;
  }, [isKnown, person]);
  return (
    <Provider key={epoch} value={connectionOf(epoch).client}>
      <OutdatedNote />
      <SlowActNote />
      {children}
    </Provider>
  );
}
