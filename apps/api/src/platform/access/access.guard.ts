import { claimsToRead } from '@gremia/domain/access/claims';
import { isOpenIfPublic, mayInPrinciple } from '@gremia/domain/access/permissions';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { claimForCaller } from '../database/caller-claims.ts';
import { Denied, Unauthenticated } from '../graphql/errors.ts';
import { callerOf } from '../graphql/graphql-context.ts';
import { declaredAccess, type DeclaredAccess } from './access.decorator.ts';
import { ActorSource, identify } from './caller.ts';

/** Decides what can be decided before the object is known; what is tied to an object the act itself asks. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly actors: ActorSource,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const needed = this.reflector.get<DeclaredAccess | undefined>(declaredAccess, context.getHandler());
    if (needed === undefined) throw new Denied();
    const actor = await identify(callerOf(context), this.actors);
    claimForCaller(claimsToRead(actor));
    if (needed === 'public' || isOpenIfPublic(needed)) return true;
    if (mayInPrinciple(actor, needed).allowed) return true;
    throw actor.person === null ? new Unauthenticated() : new Denied();
  }
}
