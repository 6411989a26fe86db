import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access.guard.ts';
import { BearerTokens } from './bearer-tokens.ts';
import { AccessInventory } from './access.inventory.ts';
import { AccessService } from './access.service.ts';

@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [AccessService, BearerTokens, AccessInventory, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [AccessService, BearerTokens, AccessInventory],
})
export class AccessModule {}
