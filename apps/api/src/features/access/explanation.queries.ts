import { type Actor, anonymous } from '@gremia/domain/access/actor';
import { explain } from '@gremia/domain/access/explain';
import { readObjectAddress } from '@gremia/domain/access/object-address';
import { type Permission, permissionRules, type Subject } from '@gremia/domain/access/permissions';
import { acting } from '@gremia/domain/access/rule-table';
import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/reads.ts';
import { defineStatement } from '../../platform/database/statement.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { isUuid } from '../../platform/graphql/uuid.ts';
import { Accounts } from '../accounts/accounts.public.ts';
import type {
  AccessAnswer,
  AccessExplanation,
  AccessPerson,
  ExplainedObject,
} from './dto/access-explanation.ts';
import { explainedObject } from './explained-object.sql.ts';

interface StoredPerson {
  readonly name: string;
  readonly isDisabled: boolean;
}

interface StoredObject extends ExplainedObject {
  readonly boardId: string | null;
  readonly publicBodyId: string | null;
}

const shortestSearch = 2;

const persons = defineStatement(
  'access.persons',
  `SELECT coalesce(json_agg(json_build_object('id', found.id, 'name', found.name, 'email', found.email)
                            ORDER BY found.name COLLATE "de-x-icu", found.id), '[]') AS json
   FROM (SELECT person.id, person.name, person.email FROM account person
         WHERE person.name ILIKE '%' || $1::text || '%' OR person.email ILIKE '%' || $1 || '%'
         ORDER BY person.name COLLATE "de-x-icu", person.id LIMIT 20) found`,
);

const person = defineStatement(
  'access.person',
  `SELECT json_build_object('name', person.name, 'isDisabled', person.disabled_at IS NOT NULL) AS json
   FROM person WHERE person.id = $1::uuid`,
);

const object = defineStatement('access.object', explainedObject);

/** Why somebody may do something or not; the resolver's door asks who may know. */
@Injectable()
export class ExplanationQueries {
  constructor(
    private readonly reads: Reads,
    private readonly accounts: Accounts,
  ) {}

  /** At most twenty, by part of name or address; nobody for less than two characters. */
  async persons(search: string): Promise<readonly AccessPerson[]> {
    const part = search.trim().slice(0, 200);
    if (part.length < shortestSearch) return [];
    const escaped = part.replace(/[\\%_]/g, '\\$&');
    return (await this.reads.json<readonly AccessPerson[]>(persons, [escaped])) ?? [];
  }

  /** Throws NotFound for a person or role that there is not. An object that is not found leaves no answers. */
  async explanation(
    viewer: Actor,
    asked: { readonly personId: string; readonly roleId: string | null; readonly object: string | null },
  ): Promise<AccessExplanation> {
    const found = isUuid(asked.personId)
      ? await this.reads.json<StoredPerson>(person, [asked.personId])
      : null;
    if (found === null) throw new NotFound();
    const held = await this.accounts.heldRoles(asked.personId);
    const role = asked.roleId === null ? held[0] : held.find(({ shown }) => shown.id === asked.roleId);
    if (role === undefined && asked.roleId !== null) throw new NotFound();
    const thing = await this.object(viewer, asked.object);
    const actor = found.isDisabled ? anonymous('explained') : acting(role?.role ?? null);
    return {
      personName: found.name,
      isDisabled: found.isDisabled,
      roles: held.map(({ shown }) => shown),
      roleId: role?.shown.id ?? null,
      object: thing,
      answers: asked.object !== null && thing === null ? [] : answersFor(actor, thing),
    };
  }

  private async object(viewer: Actor, typed: string | null): Promise<StoredObject | null> {
    const address = typed === null ? null : readObjectAddress(typed);
    if (address === null) return null;
    const { id, word, itemNumber } = address;
    const readsEverything = viewer.role?.kind === 'auditor';
    return this.reads.json<StoredObject>(object, [id, word, itemNumber, readsEverything]);
  }
}

function answersFor(actor: Actor, thing: StoredObject | null): readonly AccessAnswer[] {
  const subject: Subject = {
    ...(thing?.boardId ? { boardId: thing.boardId } : {}),
    ...(thing?.publicBodyId ? { publicBodyId: thing.publicBodyId } : {}),
    ...(thing?.isPublic ? { isPublic: true } : {}),
  };
  // The keys of the table are the permissions.
  const permissions = Object.keys(permissionRules) as Permission[];
  return permissions.map((permission) => ({ permission, ...explain(actor, permission, subject) }));
}
