import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { randomUUID } from 'node:crypto';
import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { Disposable, SubscribePayload } from 'graphql-ws';
import { type Extra, useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { ActorSource, type Caller, identify } from '../access/caller.ts';
import { asNobodyYet } from '../database/caller-claims.ts';
import type { Log } from '../http/log.ts';
import { isOwnOrigin } from '../http/own-origin.ts';
import type { Live } from '../live/live.ts';
import { SharedView } from '../live/shared-view.ts';
import type { GraphqlContext } from './graphql-context.ts';
import { mostTokens, sizeLimits } from './limits.ts';
import { LiveReceiver } from './live-receiver.ts';
import { closeWhenRoleChanges } from './live-access.ts';
import { publish } from './masking.ts';
import { SharedSubscriptions } from './shared-subscriptions.ts';
import { streamOf } from './subscription-stream.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

const largestMessage = 64 * 1024;

/** What an operation on a live connection knows beside its caller. */
interface LiveContext extends GraphqlContext, Record<string, unknown> {
  readonly receiver: LiveReceiver;
  readonly text: string;
}

export interface LiveSocketParts {
  readonly schema: GraphQLSchema;
  readonly path: string;
  readonly publicUrl: string;
  readonly actors: ActorSource;
  readonly live: Live;
  readonly log: Log;
  readonly documents: TrustedDocuments;
}

/** Live connections (graphql-ws) under the browser's own session; they carry subscriptions and nothing else. */
export function openLiveSockets(server: Server, parts: LiveSocketParts): Disposable {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestMessage });
  const { log } = parts;
  const shared = new SharedSubscriptions(log);
  const protocol = useServer<Record<string, unknown>>(
    {
      isProd: true,
      onSubscribe: (_, __, payload) => prepare(payload, parts),
      onConnect: ({ extra }) => welcome(extra, parts),
      // A new caller each time: who was signed in when the socket opened may not be any more.
      context: ({ extra }, id, payload): LiveContext => ({
        caller: callerOfSocket(extra.request),
        reply: null,
        receiver: new LiveReceiver(extra.socket, id),
        text: textOf(payload, parts.documents),
      }),
      subscribe: (args) => asNobodyYet(() => subscribe(args, shared)),
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

/** Reads the operation; what cannot be read, or is not one of ours where it must be, is told as errors. */
function prepare(payload: SubscribePayload, parts: LiveSocketParts): ExecutionArgs | readonly GraphQLError[] {
  const { schema, documents } = parts;
  try {
    const document = parse(textOf(payload, documents), { maxTokens: mostTokens });
    const errors = validate(schema, document, [...specifiedRules, sizeLimits, subscriptionsOnly]);
    if (errors.length > 0) return errors;
    const { operationName, variables } = payload;
    return { schema, document, operationName: operationName ?? null, variableValues: variables ?? null };
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

/** The protocol has no place for a hash, so it stands among the extensions. */
function textOf({ query, extensions }: SubscribePayload, documents: TrustedDocuments): string {
  return String(documents.textOf({ query, documentId: extensions?.['documentId'] }, false));
}

function callerOfSocket(request: IncomingMessage): Caller {
  const { cookie = '', 'user-agent': userAgent = '' } = request.headers;
  return {
    requestId: randomUUID(),
    address: request.socket.remoteAddress ?? '',
    cookies: cookie,
    authorization: null,
    userAgent,
  };
}

async function welcome({ request, socket }: Extra, parts: LiveSocketParts): Promise<boolean> {
  if (!isOwnOrigin(request.headers, parts.publicUrl)) return false;
  const actor = await identify(callerOfSocket(request), parts.actors);
  if (actor.person !== null) {
    closeWhenRoleChanges(actor, actor.person.id, {
      changes: parts.live,
      whoIsIt: () => parts.actors.actorOf(callerOfSocket(request)),
      socket,
      log: parts.log,
    });
  }
  return true;
}

/** What many see alike is executed once for all of them; everything else as the specification has it. */
async function subscribe(
  args: ExecutionArgs,
  shared: SharedSubscriptions,
): Promise<ExecutionResult | AsyncIterableIterator<ExecutionResult>> {
  const stream = await streamOf(args);
  if (!(stream.source instanceof SharedView)) return stream.results();
  // `context` above made it.
  const { receiver, text } = args.contextValue as LiveContext;
  return shared.join(stream.source, { text, args }, receiver);
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
