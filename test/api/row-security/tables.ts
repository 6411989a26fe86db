/** Every table of the schema: who may read its rows, decided one by one. */
export const tables: Readonly<Record<string, 'forced' | { readonly public: string }>> = {
  // Matters of boards.
  accession: 'forced',
  agenda_item: 'forced',
  attendance: 'forced',
  ballot: 'forced',
  ballot_challenge: 'forced',
  ballot_seat: 'forced',
  circulation: 'forced',
  circulation_comment: 'forced',
  circulation_recusal: 'forced',
  circulation_representation: 'forced',
  consent_list_objection: 'forced',
  meeting: 'forced',
  minutes: 'forced',
  minutes_objection: 'forced',
  minutes_section: 'forced',
  minutes_signature: 'forced',
  proposal: 'forced',
  proposal_version: 'forced',
  recusal: 'forced',
  register_entry: 'forced',
  register_record: 'forced',
  resolution: 'forced',
  resolution_counter: 'forced',
  vote: 'forced',
  vote_intent: 'forced',

  // What lets persons in, and who did what.
  account: 'forced',
  api_token: 'forced',
  audit_entry: 'forced',
  draft_sealing_key: 'forced',
  invitation: 'forced',
  mail_opt_out: 'forced',
  mail_signing_key: 'forced',
  office: 'forced',
  office_change: 'forced',
  passkey: 'forced',
  person_code: 'forced',
  person_identity: 'forced',
  session: 'forced',
  sign_in_attempt: 'forced',
  sign_in_link: 'forced',
  sign_in_tally: 'forced',

  // Master data, public as a whole.
  addressed_land: { public: 'Whose bodies a decision reaches is public.' },
  bench: { public: 'The benches of a board stand on its page.' },
  board: { public: 'Boards, their tasks and their cadence are public.' },
  body_change: { public: 'Mergers and new names of bodies are public.' },
  competence: { public: 'Who is competent for what is public.' },
  decision_rule: { public: 'Rules of procedure are public.' },
  federal_decision: { public: 'Published by the IT-Planungsrat.' },
  federal_session: { public: 'Published by the IT-Planungsrat.' },
  federal_topic: { public: 'Published by the IT-Planungsrat; of an item it names the id alone.' },
  public_body: { public: 'Master data of public bodies are public.' },
  region: { public: 'Master data of the Land are public.' },
  register_head: { public: 'How many entries the register has is part of it.' },
  rules_of_procedure: { public: 'Rules of procedure are public.' },
  seat: { public: 'The seats of a board stand on its page.' },
  standard: { public: 'The standardisation agenda is public.' },
  standard_need: { public: 'Needs stand on the public agenda, with the office that reported them.' },
  standard_need_support: { public: 'Support of a need is shown with it.' },
  standard_relation: { public: 'The standardisation agenda is public.' },
  standard_step: { public: 'The standardisation agenda is public.' },
  standard_version: { public: 'The standardisation agenda is public.' },

  // Who holds what.
  membership: { public: 'Who sits on a board is public.' },

  // Figures and hints.
  body_counter: 'forced',
  counter_note: 'forced',
  decision_counter: 'forced',
  live_change: { public: 'Topics are ids: a hint tells that something changed, never what.' },

  // Decisions and who is bound by them.
  addressed_deadline: { public: 'Deadlines of decisions are public.' },
  addressed_decision: { public: 'Only what is published is addressed to anybody.' },
  commitment: { public: 'What the Land and others owe in return stands with the decision.' },
  commitment_statement: { public: 'What became of commitments stands with the decision.' },
  evidence_release: { public: 'That a file is released is told with it; the file itself is forced.' },

  // What is said about duties.
  collective_report: 'forced',
  collective_report_entry: 'forced',
  duty_message: 'forced',
  evidence_file: 'forced',
  extension: 'forced',
  head_of_administration: 'forced',
  help_offer: 'forced',
  obligation: 'forced',
  plausibility_check: 'forced',
  proposed_report: 'forced',
  reminder_mail: 'forced',
  reminder_notice: 'forced',
  report: 'forced',
  report_evidence: 'forced',
  report_file: 'forced',
  report_file_line: 'forced',
  response: 'forced',

  // Who reports for whom.
  authorised_procedure: { public: 'Which provider reports for which procedure stands with its reports.' },
  provider_authorisation: { public: 'Which provider reports for which body stands with its reports.' },
};

/** Every view: it answers with the rights of who asks, or with those of the owner, so that whoever may read it reads all its rows. */
export const views: Readonly<
  Record<string, 'asAsked' | { readonly public: string; readonly columns?: readonly string[] }>
> = {
  body_figures: 'asAsked',
  decision_figures: 'asAsked',
  person: {
    public: 'Names stand with seats and signatures; whether somebody is disabled is asked with them.',
    columns: ['id', 'name', 'disabled_at'],
  },
  told_body_figures: { public: 'Sums of those states of a body that are public one by one.' },
  told_decision_figures: {
    public: 'Sums by kind, region and Kreis; statements hide where they would name bodies.',
  },
  told_obligation: {
    public: 'That a body has a duty is public; its state is told as far as its level allows.',
  },
  told_response: {
    public: 'That a body was recommended something is public; the answer as far as its level allows.',
  },
};
