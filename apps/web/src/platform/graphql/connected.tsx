import type { ReactNode } from 'react';
import { Provider } from 'urql';
import { useSession } from '../session/session';
import { connect, type Connection } from './client';

let held: { epoch: number; connection: Connection } | null = null;

// One connection for all pages, until somebody else signs in or the role changes.
function connectionOf(epoch: number): Connection {
  if (held?.epoch === epoch) return held.connection;
  held?.connection.close();
  held = { epoch, connection: connect() };
  return held.connection;
}

/** Gives a page its connection to the server. Loaded beside the page, not with the frame. */
export function Connected({ children }: { children: ReactNode }) {
  const { epoch } = useSession();
  return (
    <Provider key={epoch} value={connectionOf(epoch).client}>
      {children}
    </Provider>
  );
}
