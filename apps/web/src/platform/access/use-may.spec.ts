import { describe, expect, it } from 'vitest';
import type { Role } from '../session/session';
import { mayInSession } from './use-may';

const person = { id: 'p', name: 'Erika Beispiel' };
const acting = (kind: Role['kind']): Role => ({
  id: kind,
  kind,
  label: kind,
  objectLabel: null,
  objectKey: null,
});

describe('what a session may before an object is known', () => {
  it('tells a visitor to sign in', () => {
    expect(mayInSession({ person: null, role: null }, 'publicBody.change')).toEqual({
      allowed: false,
      denial: 'notSignedIn',
    });
  });

  it('tells another role, and who has none, that it is not theirs', () => {
    const denied = { allowed: false, denial: 'roleMissing' };
    expect(mayInSession({ person, role: acting('reporter') }, 'publicBody.change')).toEqual(denied);
    expect(mayInSession({ person, role: null }, 'publicBody.change')).toEqual(denied);
  });

  it('lets those in whom the rule table names', () => {
    expect(mayInSession({ person, role: acting('secretariat') }, 'publicBody.change').allowed).toBe(true);
    expect(mayInSession({ person, role: acting('providerReporter') }, 'obligation.reportMany').allowed).toBe(
      true,
    );
  });
});
