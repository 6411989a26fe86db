import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { CONFIG, type Config } from '../config/config.ts';
import { Log } from '../http/log.ts';
import { contextOfRequest } from './graphql-context.ts';
import { GraphqlDriver } from './graphql.driver.ts';
import { mostTokens, sizeLimits } from './limits.ts';
import { maskingPlugin } from './masking.plugin.ts';
import { withoutRequest } from './masking.ts';
import { schemaOptions } from './published-schema.ts';

/** The published API: code first, sorted, masked, without the extras that cost time on every field. */
@Module({
  imports: [
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: GraphqlDriver,
      inject: [CONFIG, Log],
      useFactory: (config: Config, log: Log): Omit<ApolloDriverConfig, 'driver'> => ({
        path: '/graphql',
        autoSchemaFile: true,
        sortSchema: true,
        buildSchemaOptions: schemaOptions,
        context: contextOfRequest,
        introspection: !config.production,
        hideSchemaDetailsFromClientErrors: config.production,
        includeStacktraceInErrorResponses: false,
        csrfPrevention: true,
        graphiql: false,
        allowBatchedHttpRequests: false,
        persistedQueries: false,
        autoTransformHttpErrors: false,
        validationRules: [sizeLimits],
        parseOptions: { maxTokens: mostTokens },
        formatError: withoutRequest,
        // The cache-control plugin wraps every field, and answers are read by programs: no pretty printing.
        plugins: [
          ApolloServerPluginCacheControlDisabled(),
          ApolloServerPluginUsageReportingDisabled(),
          maskingPlugin(log),
        ],
        stringifyResult: (result) => JSON.stringify(result),
      }),
    }),
  ],
  exports: [GraphQLModule],
})
export class GraphqlModule {}
