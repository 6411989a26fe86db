import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { AuditQueries } from './audit.queries.ts';
import {
  AuditChoices,
  AuditFilter,
  AuditPage,
  type TrailLanguage,
  TrailLanguageEnum,
} from './dto/audit-page.ts';

@Resolver()
export class AuditResolver {
  constructor(private readonly queries: AuditQueries) {}

  @Query(() => AuditPage, { description: 'Der Prüfpfad: wer wann was getan hat, das Neueste zuerst' })
  @Access('audit.read')
  auditTrail(
    @Args('filter', { type: () => AuditFilter, defaultValue: {} }) filter: AuditFilter,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<AuditPage> {
    return this.queries.page(filter, first, after ?? null);
  }

  @Query(() => AuditChoices)
  @Access('audit.read')
  auditChoices(
    @Args('language', { type: () => TrailLanguageEnum, defaultValue: 'de' }) language: TrailLanguage,
  ): Promise<AuditChoices> {
    return this.queries.choices(language);
  }
}
