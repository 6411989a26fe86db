import type { Actor } from '@gremia/domain/access/actor';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { AccessService } from '../../platform/access/access.service.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { type Answer, answer } from '../../platform/graphql/answer.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { requireIntent } from '../../platform/graphql/uuid.ts';
import { detailsOf } from '../implementation/implementation.public.ts';
import { CollectiveReportService } from './collective-report.service.ts';
import { CollectiveReport, UndoAnswer, type UndoneReport } from './dto/collective-report.ts';
import {
  type DecidedProposal,
  DecideProposalAnswer,
  DecideProposedReportRefused,
  ProposedReport,
} from './dto/proposed-report.ts';
import {
  CheckedRow,
  type CollectiveReportReceipt,
  ReportOnManyAnswer,
  ReportOnManyInput,
  ReportOnManyRefused,
} from './dto/report-on-many.ts';
import { DutyFilter, ReportableDuties } from './dto/reportable-duties.ts';
import { ProposalService } from './proposal.service.ts';
import { ReportingQueries } from './reporting.queries.ts';
import type { RowStatement } from './rows-for-report.ts';
import { UndoService } from './undo.service.ts';

@Resolver()
export class ReportingResolver {
  constructor(
    private readonly queries: ReportingQueries,
    private readonly reports: CollectiveReportService,
    private readonly undoing: UndoService,
    private readonly proposals: ProposalService,
    private readonly access: AccessService,
  ) {}

  @Query(() => ReportableDuties, { description: 'Die Pflichten, zu denen man melden darf' })
  @Access('obligation.reportMany')
  async reportableDuties(
    @CurrentActor() actor: Actor,
    @Args('filter', { type: () => DutyFilter, nullable: true }) filter: DutyFilter | null,
  ): Promise<ReportableDuties> {
    return found(await this.queries.duties(actor, filter ?? {}));
  }

  @Query(() => [CheckedRow], {
    description: 'Was eine Sammelmeldung bewirken würde; es wird nichts gespeichert',
  })
  @Access('obligation.reportMany')
  async checkReportOnMany(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => ReportOnManyInput }) input: ReportOnManyInput,
  ): Promise<readonly CheckedRow[]> {
    const { obligations, decided } = await this.reports.check(actor, statementsOf(input));
    const weights = new Map(decided.rows.map(({ obligationId, weight }) => [obligationId, weight]));
    const problems = new Map(decided.problems.map(({ obligationId, problem }) => [obligationId, problem]));
    return [...obligations.values()].map(({ id, state, firstVersionOn }) => {
      const problem = problems.get(id) ?? null;
      const standardSince = problem === 'beforeStandard' ? firstVersionOn : null;
      return { obligationId: id, from: state, weight: weights.get(id) ?? null, problem, standardSince };
    });
  }

  @Query(() => [CollectiveReport], { description: 'Die jüngsten Sammelmeldungen der eigenen Stelle' })
  @Access('obligation.reportMany')
  collectiveReports(@CurrentActor() actor: Actor): Promise<readonly CollectiveReport[]> {
    return this.queries.collectiveReports(actor);
  }

  @Query(() => CollectiveReport)
  @Access('obligation.reportMany')
  async collectiveReport(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<CollectiveReport> {
    return found(await this.queries.collectiveReport(actor, id));
  }

  @Query(() => [ProposedReport], {
    description: 'Was der IT-Dienstleister melden möchte und die Stelle bestätigt',
  })
  @Access('proposedReport.decide')
  async proposedReports(
    @CurrentActor() actor: Actor,
    @Args('publicBodyKey', { type: () => ID }) publicBodyKey: string,
  ): Promise<readonly ProposedReport[]> {
    const { id, proposals } = found(await this.queries.proposals(publicBodyKey));
    this.access.require(actor, 'proposedReport.decide', { publicBodyId: id, isPublic: true });
    return proposals;
  }

  @Mutation(() => ReportOnManyAnswer, {
    description: 'Meldet denselben Stand zu vielen Pflichten: alle oder keine',
  })
  @Access('obligation.reportMany')
  async reportOnMany(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => ReportOnManyInput }) input: ReportOnManyInput,
    @Args('intent', { type: () => ID, description: 'Eine UUID je Absicht: wiederholt meldet sie nur einmal' })
    intent: string,
  ): Promise<CollectiveReportReceipt | ReportOnManyRefused> {
    requireIntent(intent);
    const outcome = await this.reports.report(actor, { intent, source: 'page', rows: statementsOf(input) });
    return outcome.accepted ? outcome.fact : new ReportOnManyRefused(outcome.reason, outcome.problems);
  }

  @Mutation(() => UndoAnswer, {
    description: 'Nimmt eine Sammelmeldung binnen einer Stunde zurück, ganz oder für gewählte Pflichten',
  })
  @Access('obligation.reportMany')
  async undoCollectiveReport(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('obligationIds', { type: () => [ID], nullable: true }) obligationIds: readonly string[] | null,
  ): Promise<Answer<UndoneReport>> {
    return answer(await this.undoing.undo(actor, id, obligationIds));
  }

  @Mutation(() => DecideProposalAnswer, {
    description: 'Bestätigt, was der IT-Dienstleister melden möchte, oder lehnt es ab',
  })
  @Access('proposedReport.decide')
  async decideProposedReport(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('confirmed', { type: () => Boolean }) confirmed: boolean,
  ): Promise<DecidedProposal | DecideProposedReportRefused> {
    const outcome = await this.proposals.decide(actor, id, confirmed);
    if (outcome.accepted) return outcome.fact;
    return new DecideProposedReportRefused(outcome.reason, outcome.standardSince);
  }
}

function statementsOf(input: ReportOnManyInput): readonly RowStatement[] {
  const { state, on, product, productVersion, note } = input;
  const texts = { product: product ?? '', productVersion: productVersion ?? '', note: note ?? '' };
  const said = { state, on, ...texts, ground: input.ground ?? null, details: detailsOf(input.details) };
  return input.rows.map(({ obligationId, seenRevision }) => ({ obligationId, seenRevision, ...said }));
}

function found<T>(value: T | null): T {
  if (value === null) throw new NotFound();
  return value;
}
