interface Law {
  readonly en: string;
  readonly de: string;
}

/** Laws by the short name under which the purposes cite them. */
const laws = {
  task: {
    en: 'Art. 6 (1) (e) and (3) DSGVO with § 3 (1) DSG NRW',
    de: 'Art. 6 Abs. 1 Buchst. e und Abs. 3 DSGVO mit § 3 Abs. 1 DSG NRW',
  },
  duty: { en: 'Art. 6 (1) (c) DSGVO', de: 'Art. 6 Abs. 1 Buchst. c DSGVO' },
  itCooperation: { en: '§§ 20, 21 EGovG NRW', de: '§§ 20, 21 EGovG NRW' },
  security: { en: 'Art. 32 DSGVO with § 15 DSG NRW', de: 'Art. 32 DSGVO mit § 15 DSG NRW' },
  accountability: { en: 'Art. 5 (2) DSGVO', de: 'Art. 5 Abs. 2 DSGVO' },
  files: { en: '§§ 9, 11 EGovG NRW', de: '§§ 9, 11 EGovG NRW' },
  minutes: {
    en: 'GO NRW, rules on minutes of councils and committees, where the board is one, otherwise its rules of procedure',
    de: 'GO NRW, Vorschriften über Niederschriften, wo sie gelten, sonst die Geschäftsordnung des Gremiums',
  },
  recusal: {
    en: '§ 31 GO NRW where it applies, otherwise the rules of procedure',
    de: '§ 31 GO NRW, wo er gilt, sonst die Geschäftsordnung des Gremiums',
  },
  openData: { en: '§ 16a EGovG NRW', de: '§ 16a EGovG NRW' },
} as const satisfies Record<string, Law>;

interface PurposeWords {
  /** What for, in English, for the record of processing. */
  readonly what: string;
  /** Whose data. */
  readonly whose: string;
  /** Who gets to see it. */
  readonly seenBy: string;
  readonly basis: readonly Law[];
  /** What for, in German, for the person who asks. */
  readonly german: string;
}

/** What the product stores data for; each stored column serves one of these. */
export const purposes = {
  accounts: {
    what: 'Know who may act, for whom and until when',
    whose: 'Whoever has an account or was invited',
    seenBy:
      'The person; secretariats and administrators; names of office holders: whoever sees what they did',
    basis: [laws.task, laws.itCooperation],
    german: 'Konten und Ämter: wer handeln darf, für wen und bis wann',
  },
  signIn: {
    what: 'Let the right people in and nobody else',
    whose: 'Whoever signs in or tries to',
    seenBy: 'The person; nobody else: secrets are stored as hashes, or are read by the product alone',
    basis: [laws.task, laws.security],
    german: 'Anmeldung und Schutz der Konten',
  },
  board: {
    what: 'Prepare and hold the meetings of a board',
    whose: 'Members, deputies, chairs, secretariats',
    seenBy: 'The board and auditors; everybody as far as the item is public',
    basis: [laws.task, laws.itCooperation, laws.recusal],
    german: 'Sitzungen der Gremien vorbereiten und durchführen',
  },
  decisions: {
    what: 'Reach decisions and prove how they came about',
    whose: 'Whoever votes, leads or comments',
    seenBy: 'The board and auditors; everybody once the ballot is certified and public',
    basis: [laws.task, laws.itCooperation, laws.files],
    german: 'Beschlüsse fassen und nachweisen',
  },
  minutes: {
    what: 'Write, sign and keep the minutes',
    whose: 'Whoever attends, signs or objects',
    seenBy: 'The board and auditors; everybody once they are published',
    basis: [laws.task, laws.duty, laws.minutes],
    german: 'Niederschriften fertigen, unterzeichnen und aufbewahren',
  },
  register: {
    what: 'Keep a register of resolutions that nobody can change unnoticed',
    whose: 'Only who is named in the text of a resolution',
    seenBy: 'Everybody',
    basis: [laws.task, laws.files],
    german: 'Beschlussregister führen',
  },
  implementation: {
    what: 'Say what is due of whom, and what became of it',
    whose: 'Who reports, checks or answers for a public body',
    seenBy:
      'The body, its provider, secretariats and auditors; everybody what was released, without the reporting person',
    basis: [laws.task, laws.itCooperation],
    german: 'Umsetzung der Beschlüsse melden und prüfen',
  },
  reminders: {
    what: 'Remind of deadlines by e-mail',
    whose: 'Reporters and heads of administration',
    seenBy: 'The person; for the head of administration the reporters of the body',
    basis: [laws.task, laws.itCooperation],
    german: 'An Fristen erinnern',
  },
  accountability: {
    what: 'Be able to say later who did what',
    whose: 'Whoever acts',
    seenBy: 'Auditors',
    basis: [laws.duty, laws.accountability, laws.security],
    german: 'Nachvollziehen, wer was getan hat',
  },
  publicKnowledge: {
    what: 'Show public bodies, federal decisions and standards from public sources',
    whose: 'Nobody’s',
    seenBy: 'Everybody',
    basis: [laws.task, laws.openData],
    german: 'Öffentliche Angaben zu Stellen, Beschlüssen und Standards',
  },
  operation: {
    what: 'Run the product: numbering, sums, notices between its processes',
    whose: 'Nobody’s, apart from ids of persons in passing notices',
    seenBy: 'The product itself',
    basis: [laws.task, laws.security],
    german: 'Betrieb der Anwendung',
  },
} as const satisfies Record<string, PurposeWords>;

export type Purpose = keyof typeof purposes;
