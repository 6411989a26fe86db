import { Module } from '@nestjs/common';
import { AuditController } from './audit.controller.ts';
import { AuditQueries } from './audit.queries.ts';
import { AuditResolver } from './audit.resolver.ts';

@Module({ controllers: [AuditController], providers: [AuditQueries, AuditResolver] })
export class AuditModule {}
