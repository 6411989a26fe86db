import type { Actor } from '@gremia/domain/access/actor';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { type Answer, answer } from '../../platform/graphql/answer.ts';
import { BodyChangesService } from './body-changes.service.ts';
import { BodyChangeLine, RecordBodyChangesAnswer, type RecordedBodyChanges } from './dto/body-change.ts';

const format = 'Je Zeile: Art;Schlüssel;neuer Schlüssel oder Nachfolgerin;neuer Name;ab;Quelle';

@Resolver()
export class BodyChangesResolver {
  constructor(private readonly changes: BodyChangesService) {}

  @Query(() => [BodyChangeLine], { description: `Prüft Neugliederungen, ohne sie einzutragen. ${format}` })
  @Access('publicBody.change')
  bodyChangePreview(
    @CurrentActor() actor: Actor,
    @Args('lines', { type: () => String }) lines: string,
  ): Promise<readonly BodyChangeLine[]> {
    return this.changes.preview(actor, lines);
  }

  @Mutation(() => RecordBodyChangesAnswer, {
    description: `Trägt Neugliederungen ein, alle oder keine; Pflichten und ihre Geschichte gehen mit. ${format}`,
  })
  @Access('publicBody.change')
  async recordBodyChanges(
    @CurrentActor() actor: Actor,
    @Args('lines', { type: () => String }) lines: string,
  ): Promise<Answer<RecordedBodyChanges>> {
    return answer(await this.changes.record(actor, lines));
  }
}
