import { isDeepStrictEqual } from 'node:util';
import type { Actor } from '@gremia/domain/access/actor';
import { CloseCode } from 'graphql-ws';
import type { WebSocket } from 'ws';
import type { Log } from '../http/log.ts';
import type { Live } from '../live/live.ts';
import { personTopic } from '../live/person-topic.ts';

/** Sessions and offices also end by themselves, without anybody acting. */
const lookAgainMs = 60_000;

interface Surroundings {
  readonly changes: Pick<Live, 'subscribe'>;
  readonly whoIsIt: () => Promise<Actor>;
  readonly socket: WebSocket;
  readonly log: Log;
}

/**
 * Closes the socket as soon as the person is not who they were; the client comes back at once as who they are now.
 * An open page counts as a use of its session, as reading again would.
 */
export function closeWhenRoleChanges(
  before: Actor,
  personId: string,
  { changes, whoIsIt, socket, log }: Surroundings,
): void {
  const announced = changes.subscribe(personTopic(personId));
  const close = () => socket.close(CloseCode.Forbidden, 'Die Sitzung hat sich geändert');
  const look = async () => {
    if (!isDeepStrictEqual(identity(before), identity(await whoIsIt()))) close();
  };
  // Not all at the same time, however many came in together.
  const timer = setInterval(
    () =>
      void look().catch((error: unknown) =>
        log.warn({ err: error }, 'Who is on a live socket cannot be asked'),
      ),
    lookAgainMs * (1 + Math.random() / 2),
  );
  const end = () => {
    clearInterval(timer);
    void announced.return?.();
  };
  socket.once('close', end);
  if (socket.readyState !== socket.OPEN) end();
  void announced.next().then(({ done }) => (done ? undefined : close()));
}

function identity({ person, role }: Actor): object {
  return { person, role };
}
