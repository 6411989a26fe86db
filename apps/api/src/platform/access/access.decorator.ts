import type { Permission } from '@gremia/domain/access/permissions';
import { SetMetadata } from '@nestjs/common';

export type DeclaredAccess = Permission | 'public';

export const declaredAccess = Symbol('declared access');

/** What a root field or route needs. One that declares nothing stops the start-up. */
export const Access = (needed: DeclaredAccess) => SetMetadata(declaredAccess, needed);
