import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { randomUUID } from 'node:crypto';
import { type DocumentNode, GraphQLError, type GraphQLSchema, Kind, specifiedRules, validate } from 'graphql';
import { CloseCode, type Disposable } from 'graphql-ws';
import { type Extra, useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { ActorSource, type Caller, identify } from '../access/caller.ts';
import type { Log } from '../http/log.ts';
import type { Live } from '../live/live.ts';
import { personTopic } from '../live/person-topic.ts';
import type { GraphqlContext } from './graphql-context.ts';
import { sizeLimits } from './limits.ts';
import { publish } from './masking.ts';

const largestMessage = 64 * 1024;

export interface LiveSocketParts {
  readonly schema: GraphQLSchema;
  readonly path: string;
  readonly publicUrl: string;
  readonly actors: ActorSource;
  readonly live: Live;
  readonly log: Log;
}

/** Live connections (graphql-ws) under the browser's own session; they carry subscriptions and nothing else. */
export function openLiveSockets(server: Server, parts: LiveSocketParts): Disposable {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestMessage });
  const { schema, log } = parts;
  const protocol = useServer<Record<string, unknown>>(
    {
      schema,
      isProd: true,
      validate: (_, document) =>
        validate(schema, document, [...specifiedRules, sizeLimits, subscriptionsOnly]),
      onConnect: ({ extra }) => welcome(extra, parts),
      // A new caller each time: who was signed in when the socket opened may not be any more.
      context: ({ extra }): GraphqlContext & Record<string, unknown> => ({
        caller: callerOfSocket(extra.request),
        reply: null,
      }),
      onError: (_, id, __, errors) => errors.map((error) => publish(error, id, log)),
      onNext: (_, id, __, ___, result) => {
        if (!result.errors) return;
        return { data: result.data ?? null, errors: result.errors.map((error) => publish(error, id, log)) };
      },
    },
    sockets,
  );
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (new URL(request.url ?? '/', 'http://any').pathname !== parts.path) return void socket.destroy();
    sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened, request));
  };
  server.on('upgrade', upgrade);
  return {
    dispose: async () => {
      server.off('upgrade', upgrade);
      await protocol.dispose();
    },
  };
}

function callerOfSocket(request: IncomingMessage): Caller {
  return { requestId: randomUUID(), cookies: request.headers.cookie ?? '' };
}

/** Browsers let any page open a socket with our cookies, so the origin decides. */
function isOwnOrigin(request: IncomingMessage, publicUrl: string): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined) return true;
  return origin === new URL(publicUrl).origin || hostOf(origin) === host;
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

async function welcome(extra: Extra, parts: LiveSocketParts): Promise<boolean> {
  const { request, socket } = extra;
  if (!isOwnOrigin(request, parts.publicUrl)) return false;
  const { person } = await identify(callerOfSocket(request), parts.actors);
  if (person === null) return true;
  const changes = parts.live.subscribe(personTopic(person.id));
  socket.once('close', () => void changes.return?.());
  void closeOnChange(changes, () => socket.close(CloseCode.Forbidden, 'Die Sitzung hat sich geändert'));
  return true;
}

/** The client connects again at once, then as who it is now. */
async function closeOnChange(changes: AsyncIterableIterator<unknown>, close: () => void): Promise<void> {
  const { done } = await changes.next();
  if (!done) close();
}

function subscriptionsOnly(context: {
  getDocument(): DocumentNode;
  reportError(error: GraphQLError): void;
}): object {
  const operations = context
    .getDocument()
    .definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const other = operations.find((one) => one.operation !== 'subscription');
  if (other) context.reportError(new GraphQLError('Hier sind nur Subscriptions möglich.', { nodes: other }));
  return {};
}
