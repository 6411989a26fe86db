import type { Actor } from '@gremia/domain/access/actor';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { type Answer, answer } from '../../platform/graphql/answer.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { ReportFile, SendReportFileAnswer } from './dto/report-file.ts';
import type { CollectiveReportReceipt } from './dto/report-on-many.ts';
import { ReportFileQueries } from './report-file.queries.ts';
import { ReportFileService } from './report-file.service.ts';

@Resolver()
export class ReportFileResolver {
  constructor(
    private readonly queries: ReportFileQueries,
    private readonly files: ReportFileService,
  ) {}

  @Query(() => ReportFile, { description: 'Was eine Datei mit Meldungen ändern würde, Zeile für Zeile' })
  @Access('obligation.reportMany')
  async reportFile(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('afterLine', { type: () => Int, defaultValue: 0 }) afterLine: number,
    @Args('onlyProblems', { type: () => Boolean, defaultValue: false }) onlyProblems: boolean,
  ): Promise<ReportFile> {
    const file = await this.queries.file(actor, id, { afterLine, onlyProblems });
    if (file === null) throw new NotFound();
    return file;
  }

  @Mutation(() => SendReportFileAnswer, { description: 'Meldet, was die Datei sagt: alle Zeilen oder keine' })
  @Access('obligation.reportMany')
  async sendReportFile(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('withoutProblems', {
      type: () => Boolean,
      defaultValue: false,
      description: 'Lässt die Zeilen aus, deren Fehler schon gezeigt wurden',
    })
    withoutProblems: boolean,
  ): Promise<Answer<CollectiveReportReceipt>> {
    return answer(await this.files.send(actor, id, withoutProblems));
  }
}
