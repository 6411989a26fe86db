import type { Actor } from '@gremia/domain/access/actor';
import {
  type Denial,
  isOpenIfPublic,
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
  // What may be seen when it is public does not tell that it exists when it is not.
  notPublic: NotFound,
};

/** The rule table, asked about one object. */
@Injectable()
export class AccessService {
  /** Throws Unauthenticated, Denied or, for what only public readers may see, NotFound. */
  require(actor: Actor, permission: Permission, subject: Subject = {}): void {
    const decision = may(actor, permission, subject);
    if (decision.allowed) return;
    throw new problems[isOpenIfPublic(permission) ? 'notPublic' : decision.denial]();
  }

  /** The same rule for `viewerCan`, so that a button and the server cannot disagree. */
  viewerCan(actor: Actor, permission: Permission, subject: Subject = {}): boolean {
    return may(actor, permission, subject).allowed;
  }
}
