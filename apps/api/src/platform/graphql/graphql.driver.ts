import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Inject, Injectable } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import type { Disposable } from 'graphql-ws';
import { ActorSource } from '../access/caller.ts';
import { CONFIG, type Config } from '../config/config.ts';
import { Log } from '../http/log.ts';
import { Live } from '../live/live.ts';
import { compiledGateway } from './compiled-gateway.ts';
import { openLiveSockets } from './live-sockets.ts';
import { readPropertiesPlainly } from './plain-fields.ts';
import { TrustedDocuments } from './trusted-documents.ts';

/** Apollo behind Fastify, with compiled execution and live sockets under our own session. */
@Injectable()
export class GraphqlDriver extends ApolloDriver {
  private sockets: Disposable | null = null;

  constructor(
    @Inject(ModulesContainer) modules: ModulesContainer,
    @Inject(CONFIG) private readonly config: Config,
    private readonly log: Log,
    private readonly actors: ActorSource,
    private readonly live: Live,
  ) {
    super(modules);
  }

  override async start(options: ApolloDriverConfig & { gateway?: GatewayInterface }): Promise<void> {
    const { schema, path = '/graphql' } = options;
    if (!schema) throw new Error('Nest built no schema');
    readPropertiesPlainly(schema);
    await super.start({ ...options, gateway: compiledGateway(schema) } as ApolloDriverConfig);
    this.sockets = openLiveSockets(this.httpAdapterHost.httpAdapter.getHttpServer(), {
      schema,
      path,
      publicUrl: this.config.publicUrl,
      documents: TrustedDocuments.of(this.config),
      actors: this.actors,
      live: this.live,
      log: this.log,
    });
  }

  override async stop(): Promise<void> {
    await this.sockets?.dispose();
    await super.stop();
  }
}
