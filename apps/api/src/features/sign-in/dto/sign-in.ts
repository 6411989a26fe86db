import { signInWithPasskeyReasons } from '@gremia/domain/sign-in/passkey';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { answerUnion, refusalType } from '../../../platform/graphql/answer.ts';

@ObjectType({ description: 'Wie man sich hier anmelden kann' })
export class SignInWays {
  @Field(() => String, {
    nullable: true,
    description:
      'Die Adresse, unter der Passkeys gelten; null, wenn die Adresse dieses Dienstes keinen Namen hat',
  })
  declare passkeyOrigin: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Wie der Anmeldedienst heißt; null, wenn es keinen gibt',
  })
  declare providerLabel: string | null;

  @Field(() => Boolean, { description: 'Ob ein Link per E-Mail mit einem Einmalcode möglich ist' })
  declare mailLink: boolean;
}

@ObjectType({ description: 'Wer sich gerade angemeldet hat' })
export class SignedIn {
  @Field(() => ID)
  declare personId: string;
}

export const SignInWithPasskeyRefused = refusalType('SignInWithPasskeyRefused', signInWithPasskeyReasons);
export const SignInWithPasskeyAnswer = answerUnion(
  'SignInWithPasskeyAnswer',
  SignedIn,
  SignInWithPasskeyRefused,
);
