import type { Actor } from '@gremia/domain/access/actor';
import type { Outcome } from '@gremia/domain/kernel/outcome';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { type Answer, Refusal } from '../../platform/graphql/answer.ts';
import type { CirculationReference } from './circulation-acts.ts';
import { CirculationReadings } from './circulation-readings.service.ts';
import {
  CancelCirculationAnswer,
  CommentOnCirculationAnswer,
  CommentOnCirculationInput,
  ExtendCirculationAnswer,
  ExtendCirculationInput,
  ObjectToCirculationAnswer,
  PlaceCirculationAnswer,
  RecuseFromCirculationAnswer,
  RepresentSeatAnswer,
  RepresentSeatInput,
  SeatWithReasonInput,
  StartCirculationAnswer,
  StartCirculationInput,
} from './dto/circulation-acts.ts';
import type { Circulation } from './dto/circulation.ts';
import { LeadCirculation } from './lead-circulation.service.ts';
import { PlaceOnAgenda } from './place-on-agenda.ts';
import { TakePart } from './take-part.service.ts';

type Done = Promise<Answer<Circulation>>;

@Resolver()
export class CirculationActsResolver {
  constructor(
    private readonly lead: LeadCirculation,
    private readonly takePart: TakePart,
    private readonly agenda: PlaceOnAgenda,
    private readonly readings: CirculationReadings,
  ) {}

  @Mutation(() => StartCirculationAnswer)
  @Access('circulation.manage')
  startCirculation(@CurrentActor() actor: Actor, @Args('input') input: StartCirculationInput): Done {
    return this.read(actor, this.lead.start(actor, input));
  }

  @Mutation(() => ExtendCirculationAnswer)
  @Access('circulation.manage')
  extendCirculation(
    @CurrentActor() actor: Actor,
    @Args('input') { circulationId, ...wish }: ExtendCirculationInput,
  ): Done {
    return this.read(actor, this.lead.extend(actor, circulationId, wish));
  }

  @Mutation(() => CancelCirculationAnswer)
  @Access('circulation.manage')
  cancelCirculation(
    @CurrentActor() actor: Actor,
    @Args('circulationId', { type: () => ID }) circulationId: string,
    @Args('reason', { type: () => String }) reason: string,
  ): Done {
    return this.read(actor, this.lead.cancel(actor, circulationId, reason));
  }

  @Mutation(() => CommentOnCirculationAnswer)
  @Access('circulation.comment')
  commentOnCirculation(
    @CurrentActor() actor: Actor,
    @Args('input') { circulationId, key, text }: CommentOnCirculationInput,
  ): Done {
    return this.read(actor, this.takePart.comment(actor, circulationId, key, text));
  }

  @Mutation(() => ObjectToCirculationAnswer, {
    description: 'Einspruch gegen das Verfahren: die Sache kommt in die nächste Sitzung',
  })
  @Access('circulation.object')
  objectToCirculation(
    @CurrentActor() actor: Actor,
    @Args('input') { circulationId, seatId, reason }: SeatWithReasonInput,
  ): Done {
    return this.read(actor, this.takePart.object(actor, circulationId, seatId, reason));
  }

  @Mutation(() => RepresentSeatAnswer, {
    description: 'Das Mitglied ist verhindert: eine Stellvertretung handelt',
  })
  @Access('circulation.represent')
  representSeat(
    @CurrentActor() actor: Actor,
    @Args('input') { circulationId, seatId, deputyId = null }: RepresentSeatInput,
  ): Done {
    return this.read(actor, this.takePart.represent(actor, circulationId, seatId, deputyId));
  }

  @Mutation(() => RecuseFromCirculationAnswer)
  @Access('circulation.represent')
  recuseFromCirculation(
    @CurrentActor() actor: Actor,
    @Args('input') { circulationId, seatId, reason }: SeatWithReasonInput,
  ): Done {
    return this.read(actor, this.takePart.recuse(actor, circulationId, seatId, reason));
  }

  @Mutation(() => PlaceCirculationAnswer, {
    description: 'Setzt einen Umlauf nach einem Einspruch auf eine Tagesordnung',
  })
  @Access('circulation.manage')
  placeCirculation(
    @CurrentActor() actor: Actor,
    @Args('circulationId', { type: () => ID }) circulationId: string,
    @Args('meetingId', { type: () => ID }) meetingId: string,
  ): Done {
    return this.read(actor, this.agenda.name(actor, circulationId, meetingId));
  }

  /** The circulation as the act left it, read as everybody reads it. */
  private async read(actor: Actor, act: Promise<Outcome<CirculationReference, string>>): Done {
    const outcome = await act;
    if (!outcome.accepted) return new Refusal(outcome.reason);
    return this.readings.circulation(actor, outcome.fact.id);
  }
}
