import { eraseAccountReasons } from '@gremia/domain/data-protection/erase-account';
import { type OnErasure, onErasure } from '@gremia/domain/data-protection/stored-table';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { answerUnion, refusalType } from '../../../platform/graphql/answer.ts';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { DateTime } from '../../../platform/graphql/scalars.ts';

const ErasureEffectEnum = graphqlEnum('ErasureEffect', onErasure, 'Was mit einem Eintrag geschieht');

@ObjectType({ description: 'Was das Löschen eines Kontos mit den Einträgen eines Bereichs macht' })
export class ErasurePart {
  @Field(() => String, { description: 'Wie der Bereich heißt, zum Beispiel „Passkeys“' })
  declare title: string;

  @Field(() => ErasureEffectEnum)
  declare effect: OnErasure;

  @Field(() => Int)
  declare count: number;

  @Field(() => String, { nullable: true, description: 'Wie lange es bleibt; null, wenn es gelöscht wird' })
  declare keptFor: string | null;
}

@ObjectType({ description: 'Was das Löschen eines Kontos tun würde (Art. 17 DSGVO)' })
export class ErasurePreview {
  @Field(() => ID)
  declare personId: string;

  @Field(() => String)
  declare name: string;

  @Field(() => String)
  declare email: string;

  @Field(() => DateTime, { nullable: true, description: 'Wann es gelöscht wurde; null, wenn es besteht' })
  declare erasedAt: string | null;

  @Field(() => Int, { description: 'Ämter, Sitze und Stellvertretungen, die heute oder später gelten' })
  declare offices: number;

  @Field(() => Boolean, { description: 'Das eigene Konto' })
  declare isSelf: boolean;

  @Field(() => Boolean, { description: 'Ob amtliche Unterlagen den Namen brauchen' })
  declare nameStays: boolean;

  @Field(() => [ErasurePart])
  declare parts: ErasurePart[];
}

@ObjectType()
export class ErasedAccount {
  @Field(() => ID)
  declare personId: string;

  @Field(() => String, { description: 'Der Name, der bleibt' })
  declare name: string;
}

export const EraseAccountRefused = refusalType('EraseAccountRefused', eraseAccountReasons);
export const EraseAccountAnswer = answerUnion('EraseAccountAnswer', ErasedAccount, EraseAccountRefused);
