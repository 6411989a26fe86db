import { describe, expect, it } from 'vitest';
import { concernsSecurity } from '../proposals/publication-level.ts';
import {
  confirmFederalDecision,
  type Confirmation,
  type ConfirmationFacts,
} from './confirm-federal-decision.ts';

const facts: ConfirmationFacts = {
  binding: true,
  alreadyConfirmed: false,
  standards: [
    {
      slug: 'xbau',
      competence: 'buildingSupervision',
      deadlines: [{ deadlineClass: 'existing', dueOn: '2022-10-05' }],
      security: false,
    },
    { slug: 'xdomea', competence: null, deadlines: [], security: false },
  ],
  knownKeys: ['05766040', '05766000'],
};
const confirmation: Confirmation = { publicationLevel: 'state', corrections: [] };

describe('the confirmation of a federal decision', () => {
  it('addresses the competent bodies of each standard, the Land included', () => {
    const outcome = confirmFederalDecision(facts, confirmation);
    expect(outcome).toMatchObject({
      accepted: true,
      fact: [
        {
          slug: 'xbau',
          scope: {
            competence: 'buildingSupervision',
            kinds: ['gemeinde', 'kreis', 'landschaftsverband', 'ministry', 'stateAgency'],
          },
          duty: { dueOn: '2022-10-05' },
        },
        { slug: 'xdomea', scope: { competence: null }, duty: { dueOn: null } },
      ],
    });
  });

  it('takes in and leaves out whom the secretariat names', () => {
    const corrections = [{ standard: 'xbau', added: ['05766040'], removed: ['05766000'] }];
    const outcome = confirmFederalDecision(facts, { ...confirmation, corrections });
    expect(outcome).toMatchObject({
      accepted: true,
      fact: [{ scope: { keys: ['05766040'], except: ['05766000'] } }, { scope: { keys: [], except: [] } }],
    });
  });

  it('about a matter of security publishes sums alone', () => {
    const isll = { slug: 'isll', competence: null, deadlines: [], security: concernsSecurity('Sicherheit') };
    const told = (publicationLevel: Confirmation['publicationLevel']) =>
      confirmFederalDecision({ ...facts, standards: [isll] }, { ...confirmation, publicationLevel });
    const refused = { accepted: false, reason: 'securityNeverPublic' };
    expect(told('state')).toEqual(refused);
    expect(told('stateAfterRelease')).toEqual(refused);
    expect(told('aggregates').accepted).toBe(true);
  });

  it.each<[string, Partial<ConfirmationFacts>, Confirmation['corrections'], string]>([
    ['happens once', { alreadyConfirmed: true }, [], 'alreadyConfirmed'],
    ['of a recommendation is refused', { binding: false }, [], 'notBinding'],
    ['without a binding standard is refused', { standards: [] }, [], 'noBindingStandard'],
    [
      'cannot correct another standard',
      {},
      [{ standard: 'xfall', added: [], removed: [] }],
      'standardNotInDecision',
    ],
    [
      'cannot address a body that does not exist',
      {},
      [{ standard: 'xbau', added: ['0'], removed: [] }],
      'unknownBody',
    ],
    [
      'cannot add and remove the same body',
      {},
      [{ standard: 'xbau', added: ['05766040'], removed: ['05766040'] }],
      'bodyAddedAndRemoved',
    ],
  ])('%s', (_, changed, corrections, reason) => {
    const outcome = confirmFederalDecision({ ...facts, ...changed }, { ...confirmation, corrections });
    expect(outcome).toEqual({ accepted: false, reason });
  });
});
