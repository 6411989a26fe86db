import type { RoleKind } from '@gremia/domain/access/actor';
import { Accounts } from '../../apps/api/src/features/accounts/accounts.public.ts';
import type { TestApi } from './api.ts';

interface Office {
  readonly kind: RoleKind;
  readonly boardId?: string;
  readonly publicBodyId?: string;
}

/** A demo person with offices, to be put into a database without the example data. */
export class PersonBuilder {
  private readonly offices: Office[] = [];

  constructor(private readonly name: string) {}

  reportingFor(publicBodyId: string): this {
    return this.with({ kind: 'reporter', publicBodyId });
  }

  secretariatOf(boardId: string): this {
    return this.with({ kind: 'secretariat', boardId });
  }

  auditor(): this {
    return this.with({ kind: 'auditor' });
  }

  administrator(): this {
    return this.with({ kind: 'administrator' });
  }

  /** Returns the person's id; afterwards `api.as(name)` signs in. */
  in(api: TestApi): Promise<string> {
    const accounts = api.app.get(Accounts, { strict: false });
    const email = `${this.name.toLowerCase().replace(/[^a-z]+/g, '-')}@test.example`;
    return api.act(async (tx) => {
      const personId = await accounts.ensurePerson(tx, { name: this.name, email, demo: true });
      for (const office of this.offices) {
        await accounts.appoint(tx, { personId, validFrom: '2020-01-01', ...office });
      }
      return personId;
    });
  }

  private with(office: Office): this {
    this.offices.push(office);
    return this;
  }
}

/** Begins a sentence: `await aPerson('Muster').auditor().in(api)`. */
export function aPerson(name: string): PersonBuilder {
  return new PersonBuilder(name);
}
