import type { IncomingMessage } from 'node:http';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../config/config.ts';
import { asNobodyYet } from '../database/caller-claims.ts';
import { TrustedDocuments } from '../graphql/trusted-documents.ts';
import { takeTrustedDocuments } from '../graphql/trusted-requests.ts';
import type { Log } from './log.ts';
import { nestLog } from './nest-log.ts';
import { refuseOtherSites } from './own-origin.ts';
import { requestIdOf } from './request-id.ts';
import { securityHeaders, setSecurityHeaders } from './security-headers.ts';
import { readPage, serveWeb } from './static-web.ts';
import { answerUnreadable } from './unreadable-address.ts';
import { limitVisitors } from './visitor-limit.ts';

const largestBody = 1024 * 1024;
const spreadsheets = ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'];
const evidence = ['application/pdf', 'image/png', 'image/jpeg'];
const slowestRequestMs = 30_000;

/** Makes the application around a root module; nothing is connected before `init()` or `listen()`. */
export async function createHttpApp(
  config: Config,
  rootModule: (log: Log) => DynamicModule,
): Promise<NestFastifyApplication> {
  const headers = securityHeaders(config);
  const page = config.webRoot === null ? null : readPage(config.webRoot);
  const adapter = new FastifyAdapter({
    logger: { level: config.logLevel },
    genReqId: (request: IncomingMessage) => requestIdOf(request.headers),
    bodyLimit: largestBody,
    requestTimeout: slowestRequestMs,
    trustProxy: config.trustedProxies ?? false,
    frameworkErrors: answerUnreadable(page, headers),
    routerOptions: { ignoreTrailingSlash: true },
  });
  const server = adapter.getInstance();
  const app = await NestFactory.create<NestFastifyApplication>(rootModule(server.log), adapter, {
    logger: nestLog(server.log),
    abortOnError: false,
  });
  // Files are read as they come: whoever takes them counts the bytes.
  server.addContentTypeParser(['text/csv', ...spreadsheets, ...evidence], (_, payload, done) =>
    done(null, payload),
  );
  server.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  // As late as can be: what reads a body comes out of the socket's context.
  server.addHook('preHandler', (_, __, done) => asNobodyYet(done));
  limitVisitors(server, config.anonymousReads);
  refuseOtherSites(server, config.publicUrl);
  takeTrustedDocuments(server, TrustedDocuments.of(config));
  setSecurityHeaders(server, headers);
  if (config.webRoot !== null) await serveWeb(server, config.webRoot);
  return app;
}
