import { type AuthorisationKind, authorisationKinds } from '@gremia/domain/reporting/authority';
import { authoriseProviderReasons } from '@gremia/domain/reporting/authorise-provider';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { answerUnion, refusalType } from '../../../platform/graphql/answer.ts';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { CalendarDay, DateTime } from '../../../platform/graphql/scalars.ts';

const AuthorisationKindEnum = graphqlEnum('AuthorisationKind', authorisationKinds);

const phases = ['running', 'ahead', 'over'] as const;
const AuthorisationPhaseEnum = graphqlEnum('AuthorisationPhase', phases);

@ObjectType({ description: 'Ein Standard, für dessen Pflichten eine Ermächtigung gelten kann' })
export class Procedure {
  @Field(() => ID)
  declare slug: string;

  @Field(() => String)
  declare name: string;
}

@ObjectType({ description: 'Eine Kommune oder ein IT-Dienstleister, mit Schlüssel und Namen' })
export class NamedBody {
  @Field(() => ID)
  declare key: string;

  @Field(() => String)
  declare name: string;
}

@ObjectType({ description: 'Was eine Stelle einem IT-Dienstleister erlaubt hat' })
export class ProviderAuthorisation {
  @Field(() => ID)
  declare id: string;

  @Field(() => NamedBody)
  declare body: NamedBody;

  @Field(() => NamedBody)
  declare provider: NamedBody;

  @Field(() => AuthorisationKindEnum)
  declare kind: AuthorisationKind;

  @Field(() => [Procedure], { description: 'Wofür sie gilt, wo sie je Verfahren erteilt ist' })
  declare procedures: readonly Procedure[];

  @Field(() => CalendarDay)
  declare validFrom: string;

  @Field(() => CalendarDay, { nullable: true, description: 'Der letzte Tag' })
  declare validTo: string | null;

  @Field(() => AuthorisationPhaseEnum)
  declare phase: (typeof phases)[number];

  @Field(() => DateTime, { nullable: true, description: 'Seit wann sie beendet oder ersetzt ist' })
  declare endedAt: string | null;
}

@ObjectType({ description: 'Wer für eine Stelle melden darf, und was sich dafür wählen lässt' })
export class Authorisations {
  @Field(() => ID)
  declare key: string;

  @Field(() => String)
  declare name: string;

  @Field(() => String, { nullable: true, description: 'Der IT-Dienstleister, der die Stelle betreut' })
  declare usualProviderKey: string | null;

  @Field(() => [ProviderAuthorisation])
  declare authorisations: readonly ProviderAuthorisation[];

  @Field(() => [NamedBody])
  declare providers: readonly NamedBody[];

  @Field(() => [Procedure])
  declare procedures: readonly Procedure[];
}

@InputType()
export class AuthoriseProviderInput {
  @Field(() => ID)
  declare publicBodyKey: string;

  @Field(() => ID)
  declare providerKey: string;

  @Field(() => AuthorisationKindEnum)
  declare kind: AuthorisationKind;

  @Field(() => [ID], { nullable: true, description: 'Standards; nötig, wo je Verfahren ermächtigt wird' })
  declare procedures: readonly string[] | null;

  @Field(() => CalendarDay)
  declare validFrom: string;

  @Field(() => CalendarDay, { nullable: true, description: 'Der letzte Tag; ohne ihn bis auf Weiteres' })
  declare validTo: string | null;

  @Field(() => ID, { nullable: true, description: 'Die Ermächtigung, an deren Stelle diese tritt' })
  declare replaces: string | null;
}

@ObjectType()
export class AuthorisedProvider {
  @Field(() => ID)
  declare id: string;
}

@ObjectType()
export class EndedAuthorisation {
  @Field(() => ID)
  declare id: string;

  @Field(() => DateTime)
  declare endedAt: string;
}

export const AuthoriseProviderAnswer = answerUnion(
  'AuthoriseProviderAnswer',
  AuthorisedProvider,
  refusalType('AuthoriseProviderRefused', authoriseProviderReasons),
);
