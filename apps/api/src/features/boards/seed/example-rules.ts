import type { ProcedureSettings } from '@gremia/domain/boards/board';
import { readyRules } from '@gremia/decision-rules/ready-rules';
import type { NewDecisionRule, NewRules } from '../boards.repository.ts';

/** The rules of procedure of a board that has no published ones: a proposal, marked as an example. */
const exampleSettings: ProcedureSettings = {
  invitationDays: 8,
  urgentInvitationHours: 48,
  remoteVoting: true,
  voteMayBeChanged: true,
  turnoutShownWhileOpen: true,
  rollCallOnRequestOf: '1/5',
  // GO NRW § 50 (1) lets a fifth of the council ask for a secret vote.
  secrecyOnRequestOf: '1/5',
  minutesObjectionDays: 14,
  circulation: { feedbackDays: 7, votingDays: 7, silence: 'abstention' },
};

export const exampleRules: NewRules = {
  validFrom: '2026-01-01',
  settings: exampleSettings,
  source:
    'Beispiel: Das Gesetz enthält keine Geschäftsordnung. Vorbild sind die Regeln der Gemeindeordnung NRW (§§ 47 bis 52) mit ihrer Mustergeschäftsordnung.',
  example: true,
};

/** What of it is published: abstentions do not count, and no answer in a circulation is an abstention. */
export const planungsratRules: NewRules = {
  validFrom: '2021-03-17',
  settings: {
    ...exampleSettings,
    invitationDays: 14,
    voteMayBeChanged: false,
    circulation: { feedbackDays: 14, votingDays: 14, silence: 'abstention' },
  },
  source:
    'Geschäftsordnung des IT-Planungsrats (Beschluss 2021/14); Fristen als Beispiel, weil sie hier nicht vorliegen',
  example: true,
};

/** Ready rules by their ids, in this order. */
export function rulesOf(ids: readonly string[]): readonly NewDecisionRule[] {
  return ids.map((id) => {
    const ready = readyRules.find((rule) => rule.id === id);
    if (ready === undefined) throw new Error(`There is no ready rule ${id}`);
    const { title, source, rule } = ready;
    return { key: id, title, source, rule };
  });
}
