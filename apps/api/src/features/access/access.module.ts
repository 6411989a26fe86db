import { Module } from '@nestjs/common';
import { ExplanationQueries } from './explanation.queries.ts';
import { ExplanationResolver } from './explanation.resolver.ts';

/** Reads things of every feature, and none of them knows it. */
@Module({ providers: [ExplanationQueries, ExplanationResolver] })
export class AccessExplainedModule {}
