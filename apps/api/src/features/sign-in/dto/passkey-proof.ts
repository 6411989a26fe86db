import { proveWithPasskeyReasons, startPasskeyProofReasons } from '@gremia/domain/sign-in/passkey';
import { Field, ObjectType } from '@nestjs/graphql';
import { answerUnion, refusalType } from '../../../platform/graphql/answer.ts';
import { DateTime } from '../../../platform/graphql/scalars.ts';

@ObjectType()
export class AskedPasskeyProof {
  @Field(() => String, { description: 'PublicKeyCredentialRequestOptions als JSON, für eigene Passkeys' })
  declare options: string;
}

@ObjectType({ description: 'In dieser Sitzung wurde ein Passkey gezeigt' })
export class PasskeyProof {
  @Field(() => DateTime)
  declare provenAt: Date;
}

export const StartPasskeyProofRefused = refusalType('StartPasskeyProofRefused', startPasskeyProofReasons);
export const StartPasskeyProofAnswer = answerUnion(
  'StartPasskeyProofAnswer',
  AskedPasskeyProof,
  StartPasskeyProofRefused,
);
export const ProveWithPasskeyRefused = refusalType('ProveWithPasskeyRefused', proveWithPasskeyReasons);
export const ProveWithPasskeyAnswer = answerUnion(
  'ProveWithPasskeyAnswer',
  PasskeyProof,
  ProveWithPasskeyRefused,
);
