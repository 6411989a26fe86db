import { Global, Module } from '@nestjs/common';
import { ActorSource } from '../../platform/access/caller.ts';
import { PublicBodiesModule } from '../public-bodies/public-bodies.module.ts';
import { AccountDisabled, AccountLock } from './account-lock.ts';
import { Accounts } from './accounts.public.ts';
import { AccountsQueries } from './accounts.queries.ts';
import { AccountsRepository } from './accounts.repository.ts';
import { AccountsResolver } from './accounts.resolver.ts';
import { AccountsService } from './accounts.service.ts';
import { CarryOffices } from './carry-offices.ts';
import { OwnSessionsResolver } from './own-sessions.resolver.ts';
import { OwnSessionsService } from './own-sessions.service.ts';
import { SessionOpening } from './session-opening.ts';
import { Sessions } from './sessions.ts';

/** Global, because the platform's guard asks it who is there and knows no feature. */
@Global()
@Module({
  imports: [PublicBodiesModule],
  providers: [
    AccountDisabled,
    AccountLock,
    AccountsQueries,
    AccountsRepository,
    AccountsService,
    AccountsResolver,
    CarryOffices,
    Accounts,
    OwnSessionsService,
    OwnSessionsResolver,
    SessionOpening,
    Sessions,
    { provide: ActorSource, useExisting: Sessions },
  ],
  exports: [ActorSource, AccountDisabled, AccountLock, Accounts],
})
export class AccountsModule {}
