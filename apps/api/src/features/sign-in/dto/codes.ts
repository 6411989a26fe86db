import { confirmCodesReasons, signInWithCodeReasons, startCodesReasons } from '@gremia/domain/sign-in/codes';
import { removePasskeyReasons } from '@gremia/domain/sign-in/passkey';
import { Field, ObjectType } from '@nestjs/graphql';
import { answerUnion, refusalType } from '../../../platform/graphql/answer.ts';
import { SignedIn } from './sign-in.ts';

@ObjectType({ description: 'Die Einmalcodes der angemeldeten Person' })
export class OwnCodes {
  @Field(() => Boolean)
  declare setUp: boolean;
}

@ObjectType({ description: 'Was die App braucht; es wird nur dieses eine Mal gezeigt' })
export class CodesSetUp {
  @Field(() => String, { description: 'In Base32, zum Abtippen' })
  declare secret: string;

  @Field(() => String, { description: 'otpauth://…, für den QR-Code' })
  declare address: string;
}

export const StartCodesRefused = refusalType('StartCodesRefused', startCodesReasons);
export const StartCodesAnswer = answerUnion('StartCodesAnswer', CodesSetUp, StartCodesRefused);
export const ConfirmCodesRefused = refusalType('ConfirmCodesRefused', confirmCodesReasons);
export const ConfirmCodesAnswer = answerUnion('ConfirmCodesAnswer', OwnCodes, ConfirmCodesRefused);
export const RemoveCodesRefused = refusalType('RemoveCodesRefused', removePasskeyReasons);
export const RemoveCodesAnswer = answerUnion('RemoveCodesAnswer', OwnCodes, RemoveCodesRefused);
export const SignInWithCodeRefused = refusalType('SignInWithCodeRefused', signInWithCodeReasons);
export const SignInWithCodeAnswer = answerUnion('SignInWithCodeAnswer', SignedIn, SignInWithCodeRefused);
