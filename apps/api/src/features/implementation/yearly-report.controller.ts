import type { Actor } from '@gremia/domain/access/actor';
import { hasYearlyReport } from '@gremia/domain/implementation/yearly-report';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { drawPdf } from '../../platform/documents/draw-pdf.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { printedReport } from './yearly-report-print.ts';
import { yearlyReportTemplate } from './yearly-report-template.ts';
import { YearlyReportQueries } from './yearly-report.queries.ts';

/** The year of a municipality as a file to print: public, or complete for its own people. */
@Controller('kommunen')
export class YearlyReportController {
  constructor(private readonly queries: YearlyReportQueries) {}

  @Get(':key/jahresbericht-:year(^\\d{4}).pdf')
  @Access('public')
  async pdf(
    @CurrentActor() actor: Actor,
    @Param('key') key: string,
    @Param('year') given: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const facts = await this.queries.facts(actor, key);
    const year = Number(given);
    if (facts === null || !hasYearlyReport(year, facts.today)) throw new NotFound();
    const pdf = await drawPdf(yearlyReportTemplate, printedReport(facts, year), new Date(facts.asOf));
    await reply
      .type('application/pdf')
      .header('content-disposition', `inline; filename="jahresbericht-${key}-${year}.pdf"`)
      .header('cache-control', 'private, no-store')
      .send(pdf);
  }
}
