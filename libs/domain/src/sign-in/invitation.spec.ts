import { describe, expect, it } from 'vitest';
import { type InvitationFacts, invite } from './invitation.ts';

const newcomer: InvitationFacts = {
  name: ' Nele Neu ',
  email: ' nele@stadt.example ',
  isSelf: false,
  hasWayIn: false,
  holdsRoles: false,
  byAdministration: false,
  isMailed: false,
};

const reasonFor = (facts: Partial<InvitationFacts>) => {
  const outcome = invite({ ...newcomer, ...facts });
  return outcome.accepted ? null : outcome.reason;
};

describe('an invitation', () => {
  it('is for a person with a name and an address', () => {
    expect(invite(newcomer)).toEqual({
      accepted: true,
      fact: { name: 'Nele Neu', email: 'nele@stadt.example' },
    });
    expect(reasonFor({ name: ' ' })).toBe('nameMissing');
    expect(reasonFor({ name: 'x'.repeat(201) })).toBe('nameTooLong');
    expect(reasonFor({ email: 'nele' })).toBe('notAnAddress');
    expect(reasonFor({ email: `nele@${'x'.repeat(250)}.example` })).toBe('notAnAddress');
  });

  it('is never for oneself', () => {
    expect(reasonFor({ isSelf: true })).toBe('notYourself');
    expect(reasonFor({ isSelf: true, byAdministration: true })).toBe('notYourself');
  });

  it('opens an account again for the administration only', () => {
    expect(reasonFor({ hasWayIn: true, isMailed: true })).toBe('administrationOnly');
    expect(reasonFor({ hasWayIn: true, byAdministration: true })).toBeNull();
  });

  it('for somebody with offices goes to the mailbox, unless the administration hands it over', () => {
    expect(reasonFor({ holdsRoles: true })).toBe('mailOnly');
    expect(reasonFor({ holdsRoles: true, isMailed: true })).toBeNull();
    expect(reasonFor({ holdsRoles: true, byAdministration: true })).toBeNull();
  });
});
