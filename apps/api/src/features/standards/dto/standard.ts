import type { BasisOfForce, Force } from '@gremia/domain/proposals/basis-of-force';
import type { DeadlineClass } from '@gremia/domain/proposals/proposal-terms';
import type { CompetenceTask } from '@gremia/domain/public-bodies/public-body';
import { standardStates, type StandardState } from '@gremia/domain/standards/standard';
import { bindingnesses, type Bindingness } from '@gremia/domain/standards/standard-source';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { CalendarDay } from '../../../platform/graphql/scalars.ts';
import { CompetenceTaskEnum } from '../../public-bodies/public-bodies.public.ts';
import {
  BasisOfForceEnum,
  DeadlineClassEnum,
  ForceEnum,
  ProposedDeadline,
} from '../../proposals/proposals.public.ts';

const BindingnessEnum = graphqlEnum('Bindingness', bindingnesses);
export const StandardStateEnum = graphqlEnum('StandardState', standardStates);

@ObjectType({ description: 'Eine Frist in den Worten der Quelle' })
export class StandardDeadline {
  @Field(() => String)
  declare text: string;

  @Field(() => DeadlineClassEnum)
  declare deadlineClass: DeadlineClass;

  @Field(() => CalendarDay, { nullable: true })
  declare dueOn: string | null;
}

@ObjectType({ description: 'Der Beschluss des IT-Planungsrats, auf dem ein Standard beruht' })
export class StandardDecision {
  @Field(() => String, { nullable: true, description: 'Leer, wo keine Quelle die Nummer nennt' })
  declare number: string | null;

  @Field(() => String, { nullable: true, description: 'Null, wenn der Beschluss hier nicht gespiegelt ist' })
  declare slug: string | null;

  @Field(() => String, { nullable: true })
  declare title: string | null;

  @Field(() => CalendarDay, { nullable: true })
  declare date: string | null;
}

@ObjectType({
  description:
    'Ein veröffentlichter Beschluss eines Gremiums, der einen Standard verbindlich macht oder empfiehlt',
})
export class StandardResolution {
  @Field(() => ID)
  declare slug: string;

  @Field(() => String)
  declare number: string;

  @Field(() => String)
  declare title: string;

  @Field(() => String)
  declare boardName: string;

  @Field(() => CalendarDay)
  declare adoptedOn: string;

  @Field(() => ForceEnum)
  declare force: Force;

  @Field(() => BasisOfForceEnum)
  declare basisOfForce: BasisOfForce;

  @Field(() => Boolean, { description: 'Er wurde aufgehoben, ersetzt oder ist abgelaufen' })
  declare ended: boolean;

  @Field(() => [ProposedDeadline])
  declare deadlines: readonly ProposedDeadline[];
}

@ObjectType({ description: 'Ein Standard der öffentlichen IT' })
export class Standard {
  @Field(() => ID)
  declare slug: string;

  @Field(() => String)
  declare name: string;

  @Field(() => String, { description: 'Art in den Worten der Quelle' })
  declare kind: string;

  @Field(() => BindingnessEnum)
  declare bindingness: Bindingness;

  @Field(() => StandardStateEnum, {
    nullable: true,
    description: 'Stand im Lebenszyklus der FIT; null: nicht bekannt',
  })
  declare state: StandardState | null;

  @Field(() => String)
  declare statusText: string;

  @Field(() => String, { nullable: true })
  declare operator: string | null;

  @Field(() => String, { nullable: true })
  declare version: string | null;

  @Field(() => String, { nullable: true })
  declare purpose: string | null;

  @Field(() => StandardDecision, { nullable: true })
  declare decision: StandardDecision | null;

  @Field(() => [StandardResolution], {
    description: 'Die Beschlüsse der Gremien, die ihn nennen; die jüngsten zuerst',
  })
  declare resolutions: readonly StandardResolution[];

  @Field(() => Boolean, { description: 'Bindet die Kommunen in NRW nach § 20 EGovG NRW' })
  declare bindsMunicipalities: boolean;

  @Field(() => CompetenceTaskEnum, { nullable: true })
  declare competence: CompetenceTask | null;

  @Field(() => [StandardDeadline])
  declare deadlines: readonly StandardDeadline[];

  @Field(() => String, { nullable: true })
  declare source: string | null;

  @Field(() => String, {
    description:
      'Wie sicher die Angaben sind: in einer Quelle gefunden (found), erinnert (recalled), gemeldet oder hier eingetragen (recorded)',
  })
  declare provenance: string;
}
