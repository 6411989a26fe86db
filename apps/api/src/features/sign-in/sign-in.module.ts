import { Module } from '@nestjs/common';
import { Attempts } from './attempts.ts';
import { CodesResolver } from './codes.resolver.ts';
import { CodesService } from './codes.service.ts';
import { LockOut } from './lock-out.ts';
import { MailSignInService } from './mail-sign-in.service.ts';
import { IdentityProvider } from './identity-provider.ts';
import { InvitationsResolver } from './invitations.resolver.ts';
import { InvitationsService } from './invitations.service.ts';
import { OpenIdController } from './openid.controller.ts';
import { OpenIdResolver } from './openid.resolver.ts';
import { OpenIdSignInService } from './openid-sign-in.service.ts';
import { OpenInvitations } from './open-invitations.ts';
import { PasskeyAnswers } from './passkey-answers.ts';
import { PasskeyProofResolver } from './passkey-proof.resolver.ts';
import { PasskeyProofService } from './passkey-proof.service.ts';
import { PasskeySignInService } from './passkey-sign-in.service.ts';
import { PasskeysResolver } from './passkeys.resolver.ts';
import { PasskeysService } from './passkeys.service.ts';
import { SealedSecrets } from './sealed-secrets.ts';
import { ShownPasskeys } from './shown-passkeys.ts';
import { SignInLimits } from './sign-in-limits.ts';
import { SignInResolver } from './sign-in.resolver.ts';
import { PersonsWaysIn } from './ways-in.ts';

@Module({
  controllers: [OpenIdController],
  providers: [
    Attempts,
    CodesResolver,
    CodesService,
    LockOut,
    MailSignInService,
    IdentityProvider,
    InvitationsResolver,
    InvitationsService,
    OpenIdResolver,
    OpenIdSignInService,
    OpenInvitations,
    PasskeyAnswers,
    PasskeysService,
    PasskeySignInService,
    PasskeyProofService,
    PasskeyProofResolver,
    ShownPasskeys,
    SealedSecrets,
    PasskeysResolver,
    SignInLimits,
    SignInResolver,
    PersonsWaysIn,
  ],
})
export class SignInModule {}
