import { Module } from '@nestjs/common';
import { ErasureResolver } from './erasure.resolver.ts';
import { ErasureService } from './erasure.service.ts';
import { OwnDataController } from './own-data.controller.ts';
import { OwnDataService } from './own-data.service.ts';
import { RetentionService } from './retention.service.ts';

@Module({
  controllers: [OwnDataController],
  providers: [OwnDataService, RetentionService, ErasureService, ErasureResolver],
  exports: [RetentionService],
})
export class DataProtectionModule {}
