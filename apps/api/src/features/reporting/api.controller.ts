import { Readable } from 'node:stream';
import type { Actor } from '@gremia/domain/access/actor';
import { obstacles } from '@gremia/domain/implementation/report-details';
import { notApplicableGrounds, reportableStates } from '@gremia/domain/implementation/report';
import { isCalendarDate } from '@gremia/domain/kernel/calendar-date';
import { Body, Controller, Get, Headers, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import * as v from 'valibot';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { InvalidInput, Unauthenticated } from '../../platform/graphql/errors.ts';
import { isUuid } from '../../platform/graphql/uuid.ts';
import { tableFormats } from '../../platform/tables/table.ts';
import { sendTable } from '../../platform/tables/table-reply.ts';
import { ApiReportsService } from './api-reports.service.ts';
import { dutiesTable } from './duties-table.ts';
import { type DutyForFile, ReportFileQueries } from './report-file.queries.ts';
import { ReportFileReader } from './report-file-reader.ts';
import { ReportFileService } from './report-file.service.ts';
import { spooled } from './spooled-file.ts';
import { tabularLines } from './tabular-lines.ts';

const day = v.pipe(v.string(), v.check(isCalendarDate, 'Erwartet wird ein Tag der Form JJJJ-MM-TT.'));

/** All of it may be left out; what is told is held to the same rule as on the page. */
const detailsForm = v.strictObject({
  plannedFor: v.optional(v.nullable(day), null),
  shareDone: v.optional(v.nullable(v.number()), null),
  obstacles: v.optional(v.array(v.picklist(obstacles)), []),
  obstacleNote: v.optional(v.string(), ''),
  evidenceLink: v.optional(v.string(), ''),
  oneOffCostCents: v.optional(v.nullable(v.number()), null),
  yearlyCostCents: v.optional(v.nullable(v.number()), null),
});

const reportsForm = v.strictObject({
  reports: v.array(
    v.strictObject({
      body: v.string(),
      decision: v.string(),
      state: v.picklist(reportableStates),
      on: day,
      product: v.optional(v.string(), ''),
      productVersion: v.optional(v.string(), ''),
      ground: v.optional(v.nullable(v.picklist(notApplicableGrounds)), null),
      note: v.optional(v.string(), ''),
      details: v.optional(detailsForm, {}),
      seenRevision: v.pipe(v.number(), v.integer(), v.minValue(0)),
    }),
  ),
});

/** For machines with a token, documented in docs/api.md. */
@Controller('api/v1')
export class ApiController {
  constructor(
    private readonly queries: ReportFileQueries,
    private readonly reports: ApiReportsService,
    private readonly reader: ReportFileReader,
    private readonly files: ReportFileService,
  ) {}

  @Get('obligations')
  @Access('obligation.read')
  async obligations(
    @CurrentActor() actor: Actor,
    @Query('decision') decision: string | undefined,
    @Query('format') format: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    requireToken(actor);
    const parts = this.queries.duties(actor, decision || null);
    const table = tableFormats.find((one) => one === format);
    if (table !== undefined) return sendTable(reply, 'pflichten', table, dutiesTable(parts));
    await reply
      .type('application/json; charset=utf-8')
      .header('cache-control', 'private, no-store')
      .send(Readable.from(dutiesJson(parts)));
  }

  @Post('reports')
  @Access('obligation.reportMany')
  async report(
    @CurrentActor() actor: Actor,
    @Headers('idempotency-key') key: string | undefined,
    @Body() body: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    requireToken(actor);
    if (key === undefined || !isUuid(key))
      throw new InvalidInput('Der Kopf Idempotency-Key fehlt oder ist keine UUID.');
    const told =
      body instanceof Readable
        ? await this.fromFile(actor, key, body)
        : await this.fromJson(actor, key, body);
    await reply.code(told.status).header('cache-control', 'no-store').send(told.body);
  }

  private async fromJson(actor: Actor, key: string, body: unknown) {
    const given = v.safeParse(reportsForm, body);
    if (!given.success) {
      const [issue] = given.issues;
      throw new InvalidInput(`Nicht lesbar: ${v.getDotPath(issue) ?? 'die Anfrage'}. ${issue.message}`);
    }
    const outcome = await this.reports.report(actor, key, given.output.reports);
    if (outcome.accepted) return { status: 201, body: outcome.fact };
    return { status: 422, body: { reason: outcome.reason, problems: outcome.problems } };
  }

  private async fromFile(actor: Actor, key: string, sent: Readable) {
    await spooled(sent, (path) => this.reader.read(actor, { id: key, name: 'api' }, tabularLines(path)));
    const outcome = await this.files.send(actor, key, false);
    if (outcome.accepted) return { status: 201, body: outcome.fact };
    const file = await this.queries.file(actor, key, { afterLine: 0, onlyProblems: true });
    const problems =
      file?.rows.map(({ line, problem, successor, standardSince }) => ({
        ...{ line, problem },
        ...(successor === null ? {} : { successor }),
        ...(standardSince === null ? {} : { standardSince }),
      })) ?? [];
    const told = {
      reason: outcome.reason,
      problem: file?.problem ?? null,
      detail: file?.problemDetail ?? null,
    };
    return { status: 422, body: { ...told, problems } };
  }
}

/** These doors are for machines alone: a browser's session does not open them. */
function requireToken(actor: Actor): void {
  if (actor.scopes === undefined) throw new Unauthenticated();
}

async function* dutiesJson(parts: AsyncIterable<readonly DutyForFile[]>): AsyncGenerator<string> {
  let separator = '{"obligations":[';
  for await (const duties of parts) {
    yield separator + duties.map((duty) => JSON.stringify(asPublished(duty))).join(',');
    separator = ',';
  }
  yield separator === ',' ? ']}' : `${separator}]}`;
}

function asPublished({ bodyKey: body, currentState: state, ...duty }: DutyForFile) {
  const { bodyName, decision, title, dueOn, revision, product, ground, details } = duty;
  return { body, bodyName, decision, title, dueOn, state, ground, revision, product, details };
}
