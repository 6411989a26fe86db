import type { Actor } from '@gremia/domain/access/actor';
import {
  type Denial,
  isNoSecret,
  may,
  type Permission,
  type Subject,
} from '@gremia/domain/access/permissions';
import { Injectable } from '@nestjs/common';
import { Denied, NotFound, type Problem, Unauthenticated } from '../graphql/errors.ts';

const problems: Readonly<Record<Denial, new () => Problem>> = {
  notSignedIn: Unauthenticated,
  roleMissing: Denied,
  otherBoard: Denied,
  otherBody: Denied,
  outOfScope: Denied,
  notPublic: NotFound,
};

/** The rule table, asked about one object. */
@Injectable()
export class AccessService {
  /** Throws Unauthenticated or Denied; NotFound, as for an unknown id, where the object is not public. */
  require(actor: Actor, permission: Permission, subject: Subject = {}): void {
    const decision = may(actor, permission, subject);
    if (decision.allowed) return;
    throw new problems[isNoSecret(permission, subject) ? decision.denial : 'notPublic']();
  }

  /** The same rule for `viewerCan`, so that a button and the server cannot disagree. */
  viewerCan(actor: Actor, permission: Permission, subject: Subject = {}): boolean {
    return may(actor, permission, subject).allowed;
  }
}
