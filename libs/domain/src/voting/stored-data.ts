import { asRecord } from '../data-protection/keeping.ts';
import { staysNamed, stored } from '../data-protection/stored-table.ts';

/** There are no secret ballots with persons in them: what is counted from paper is stored as sums (paper_count). */
export const votingData = {
  ballot: stored('Geleitete Abstimmungen', 'decisions', asRecord, {
    ties: {
      opened_by: staysNamed('opened_at'),
      closed_by: staysNamed('closed_at'),
      certified_by: staysNamed('certified_at'),
      annulled_by: staysNamed('annulled_at annulment_reason'),
    },
    others: 'record result hands',
    facts: `id board_id meeting_id agenda_item_id proposal_id proposal_version form question state rules_of_procedure_id
      decision_rule_id rule rule_source settings deadline consent_list_id circulation_id paper_count created modified`,
  }),
  ballot_seat: stored('Stimmberechtigte Sitze', 'decisions', asRecord, {
    others: 'presence',
    facts: 'ballot_id seat_id seat_key label bench_key voting weights position',
  }),
  vote_intent: stored('Abgegebene Stimmen, auch geänderte', 'decisions', asRecord, {
    ties: { cast_by: staysNamed('choice cast_at') },
    facts: 'key ballot_id seat_id',
  }),
  vote: stored('Gezählte Stimmen', 'decisions', asRecord, {
    ties: { cast_by: staysNamed('choice cast_at') },
    facts: 'ballot_id seat_id intent',
  }),
  ballot_challenge: stored('Verlangte Abstimmungsformen', 'decisions', asRecord, {
    ties: { raised_by: staysNamed('raised_at') },
    facts: 'agenda_item_id kind seat_id',
  }),
  consent_list_objection: stored('Widersprüche gegen die Liste ohne Aussprache', 'decisions', asRecord, {
    ties: { recorded_by: staysNamed('objected_at') },
    facts: 'key agenda_item_id ballot_id seat_id',
  }),
};
