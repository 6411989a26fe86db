import { type Ground, grounds } from '@gremia/domain/access/explain';
import { type Denial, denials } from '@gremia/domain/access/permissions';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { ShownRole as Role } from '../../accounts/accounts.public.ts';

export const explainedKinds = [
  'board',
  'publicBody',
  'meeting',
  'agendaItem',
  'proposal',
  'ballot',
  'circulation',
  'resolution',
  'minutes',
  'obligation',
] as const;
export type ExplainedKind = (typeof explainedKinds)[number];
const ExplainedKindEnum = graphqlEnum('ExplainedKind', explainedKinds);

const GroundEnum = graphqlEnum('AccessGround', [...grounds, ...denials]);

@ObjectType({ description: 'Eine Person, nach deren Rechten gefragt werden kann' })
export class AccessPerson {
  @Field(() => ID)
  declare id: string;

  @Field(() => String)
  declare name: string;

  @Field(() => String)
  declare email: string;
}

@ObjectType({ description: 'Wovon die Rede ist: ohne Titel und Inhalt' })
export class ExplainedObject {
  @Field(() => ExplainedKindEnum)
  declare kind: ExplainedKind;

  @Field(() => String, { description: 'Das Gremium oder die Stelle' })
  declare label: string;

  @Field(() => Boolean, { nullable: true, description: 'Leer, wo es darauf nicht ankommt' })
  declare isPublic: boolean | null;
}

@ObjectType()
export class AccessAnswer {
  @Field(() => String, { description: 'Zum Beispiel meeting.read' })
  declare permission: string;

  @Field(() => Boolean)
  declare allowed: boolean;

  @Field(() => GroundEnum)
  declare ground: Ground | Denial;
}

@ObjectType({ description: 'Was eine Person in einer Rolle mit einem Objekt darf, und warum' })
export class AccessExplanation {
  @Field(() => String)
  declare personName: string;

  @Field(() => Boolean, { description: 'Ein gesperrtes Konto hat keine Rolle' })
  declare isDisabled: boolean;

  @Field(() => [Role], { description: 'Die Rollen von heute' })
  declare roles: readonly Role[];

  @Field(() => ID, { nullable: true, description: 'Die Rolle, nach der gefragt ist' })
  declare roleId: string | null;

  @Field(() => ExplainedObject, { nullable: true, description: 'Leer, wo keines genannt oder gefunden ist' })
  declare object: ExplainedObject | null;

  @Field(() => [AccessAnswer])
  declare answers: readonly AccessAnswer[];
}
