import { type BallotOutcome } from '@gremia/domain/voting/ballot';
import {
  type ConsentObjectionReason,
  consentObjectionReasons,
} from '@gremia/domain/voting/consent-list-objection';
import {
  type ConsentListState,
  consentListStates,
  type ConsentStanding,
  consentStandings,
} from '@gremia/domain/voting/consent-list-standing';
import { type PutOnConsentListReason, putOnConsentListReasons } from '@gremia/domain/voting/consent-list';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { DateTime } from '../../../platform/graphql/scalars.ts';
import { BallotOutcomeEnum } from './ballot-result.ts';
import { BallotRule } from './ballot.ts';
import { HinderedConsentItem } from './conduct-consent-list.ts';

const ConsentListStateEnum = graphqlEnum(
  'ConsentListState',
  consentListStates,
  'Wie weit die Grüne Liste der Sitzung ist',
);
const ConsentStandingEnum = graphqlEnum(
  'ConsentStanding',
  consentStandings,
  'Wie ein Punkt zur Grünen Liste steht',
);
const ObjectionHindranceEnum = graphqlEnum(
  'ConsentObjectionHindrance',
  consentObjectionReasons,
  'Warum der Sitz jetzt keinen Widerspruch einlegen kann',
);
const MarkHindranceEnum = graphqlEnum(
  'ConsentMarkHindrance',
  putOnConsentListReasons,
  'Warum der Punkt nicht auf die Grüne Liste kann',
);

@ObjectType({ description: 'Ein eigener Sitz und ob er dem Punkt widersprechen kann' })
export class ConsentSeat {
  @Field(() => ID)
  declare seatId: string;

  @Field(() => String)
  declare label: string;

  @Field(() => ObjectionHindranceEnum, { nullable: true })
  declare hindrance: ConsentObjectionReason | null;
}

@ObjectType({ description: 'Ein Widerspruch gegen die Behandlung auf der Grünen Liste' })
export class ConsentObjectionNote {
  @Field(() => DateTime)
  declare objectedAt: string;

  @Field(() => String, { nullable: true, description: 'Welcher Sitz; nur für die Geschäftsstelle' })
  declare seatLabel: string | null;
}

@ObjectType({ description: 'Ein Tagesordnungspunkt und wie er zur Grünen Liste steht' })
export class ConsentListItem {
  @Field(() => ID)
  declare itemId: string;

  @Field(() => String)
  declare number: string;

  @Field(() => String)
  declare title: string;

  @Field(() => ConsentStandingEnum)
  declare standing: ConsentStanding;

  @Field(() => Boolean)
  declare finished: boolean;

  @Field(() => [String], { description: 'Sitze, die bei diesem Punkt befangen sind' })
  declare recused: readonly string[];

  @Field(() => ConsentObjectionNote, { nullable: true })
  declare objection: ConsentObjectionNote | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Die Abstimmung auf der Grünen Liste, auch eine aufgehobene',
  })
  declare ballotId: string | null;

  @Field(() => BallotOutcomeEnum, { nullable: true, description: 'Nach dem Schließen' })
  declare outcome: BallotOutcome | null;

  @Field(() => [ConsentSeat])
  declare mySeats: readonly ConsentSeat[];

  @Field(() => MarkHindranceEnum, { nullable: true })
  declare putOnHindrance: PutOnConsentListReason | null;
}

@ObjectType({ description: 'Eine Beschlussregel, unter der die Liste eröffnet werden kann' })
export class ConsentListRule {
  @Field(() => ID)
  declare id: string;

  @Field(() => BallotRule)
  declare rule: BallotRule;

  @Field(() => [HinderedConsentItem], {
    description: 'Punkte, die unter dieser Regel nicht eröffnet werden können',
  })
  declare hindered: readonly HinderedConsentItem[];

  @Field(() => BallotOutcomeEnum, {
    nullable: true,
    description: 'Was herauskäme, wenn niemand widerspricht und nur die jetzt Anwesenden zählen',
  })
  declare outlook: BallotOutcome | null;
}

@ObjectType({ description: 'Ein Sitz, für den eine Wortmeldung eingetragen werden kann' })
export class ConsentVoice {
  @Field(() => ID)
  declare seatId: string;

  @Field(() => String)
  declare label: string;
}

@ObjectType()
export class ViewerOfConsentList {
  @Field(() => Boolean)
  declare mark: boolean;

  @Field(() => Boolean)
  declare recordObjection: boolean;

  @Field(() => Boolean)
  declare open: boolean;

  @Field(() => Boolean)
  declare close: boolean;

  @Field(() => Boolean)
  declare certify: boolean;
}

@ObjectType({
  description: 'Die Grüne Liste einer Sitzung: mehrere Punkte in einem Vorgang, ohne Aussprache',
})
export class ConsentList {
  @Field(() => ID)
  declare meetingId: string;

  @Field(() => String)
  declare meetingSlug: string;

  @Field(() => ID, { nullable: true, description: 'Solange sie läuft' })
  declare id: string | null;

  @Field(() => ConsentListStateEnum)
  declare state: ConsentListState;

  @Field(() => [ConsentListItem])
  declare items: readonly ConsentListItem[];

  @Field(() => [ConsentListRule])
  declare rules: readonly ConsentListRule[];

  @Field(() => BallotRule, { nullable: true, description: 'Die Regel der laufenden Liste' })
  declare rule: BallotRule | null;

  @Field(() => BallotOutcomeEnum, {
    nullable: true,
    description: 'Was herauskommt, wenn die laufende Liste jetzt geschlossen wird',
  })
  declare outlook: BallotOutcome | null;

  @Field(() => [ConsentVoice])
  declare voices: readonly ConsentVoice[];

  @Field(() => ViewerOfConsentList)
  declare viewerCan: ViewerOfConsentList;
}
