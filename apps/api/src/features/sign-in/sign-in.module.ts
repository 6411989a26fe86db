import { Module } from '@nestjs/common';
import { Attempts } from './attempts.ts';
import { PasskeyAnswers } from './passkey-answers.ts';
import { PasskeySignInService } from './passkey-sign-in.service.ts';
import { PasskeysResolver } from './passkeys.resolver.ts';
import { PasskeysService } from './passkeys.service.ts';
import { SignInResolver } from './sign-in.resolver.ts';
import { PersonsWaysIn } from './ways-in.ts';

@Module({
  providers: [
    Attempts,
    PasskeyAnswers,
    PasskeysService,
    PasskeySignInService,
    PasskeysResolver,
    SignInResolver,
    PersonsWaysIn,
  ],
})
export class SignInModule {}
