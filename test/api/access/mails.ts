import { marks } from './marks.ts';

/** What is not public, and what is for administrators: whom they are about to appoint, and why. */
export const mailMarks = {
  ...marks,
  concerned: 'Nur unter Administrationen',
  reason: 'Grund nur im Produkt',
};
type MailMark = keyof typeof mailMarks;

/** The product's files that know the mail server, and the topics on which they send mails. */
export const senders: Readonly<Record<string, readonly string[]>> = {
  'offices/change-mails.service.ts': ['officeChange.mail'],
  'reminders/reminders.service.ts': ['reminder.mail'],
  // Asks only whether mails go out.
  'sign-in/codes.service.ts': [],
  'sign-in/invitations.service.ts': ['invitation.mail'],
  'sign-in/mail-sign-in.service.ts': ['signIn.mail'],
};

/** What ends while a mail waits, and what brings it back. */
export interface Ending {
  readonly what: string;
  readonly end: string;
  readonly back: string;
}

/** What was decided about a kind of mail: docs/decisions/0063-what-mails-tell.md. */
export interface Kind {
  readonly topic: string;
  /** The addresses of those who may get it, as SQL. */
  readonly to: string;
  /** The whole subject: there is no place in it for anything else. */
  readonly subject: RegExp;
  /** What is in it, so that it is known to have been read. */
  readonly tells: readonly string[];
  /** What it tells that is marked as not public, because it is for the reader. */
  readonly may: readonly MailMark[];
  /** By its link, or not at all: an official notice, or what somebody asked for. */
  readonly unsubscribing: 'link' | 'official' | 'askedFor';
  /** The address of a reader, as SQL: of the one who ends. */
  readonly reader: string;
  readonly endings: readonly Ending[];
}

export const headAddress = 'leitung@leopoldshoehe.example';
const body = `(SELECT id FROM public_body WHERE key = '05766048')`;
const person = (name: string) => `(SELECT id FROM person WHERE name = '${name}')`;
const addressOf = (name: string) => `SELECT email AS id FROM account WHERE name = '${name}'`;
const reminder = {
  topic: 'reminder.mail',
  subject: /^Leopoldshöhe: Erinnerung an (eine Frist|\d+ Fristen)$/,
  tells: ['Überfällig:', 'Bald fällig:', '/haus/05766048'],
  may: [],
  unsubscribing: 'link',
} as const;

function disabled(name: string): Ending {
  const set = (at: string) => `UPDATE account SET disabled_at = ${at} WHERE name = '${name}'`;
  return { what: 'the account', end: set('now()'), back: set('NULL') };
}

function office(name: string, kind: string): Ending {
  const set = (until: string) =>
    `UPDATE office SET valid_to = ${until} WHERE kind = '${kind}' AND person_id = ${person(name)}`;
  return { what: 'the office', end: set('current_date - 2'), back: set('NULL') };
}

/** An address that somebody has no more is not theirs to be told at. */
function address(name: string): Ending {
  return {
    what: 'the address',
    end: `UPDATE account SET email = 'x' || email WHERE name = '${name}'`,
    back: `UPDATE account SET email = substr(email, 2) WHERE name = '${name}'`,
  };
}

const named: Ending = {
  what: 'what the body says who its head is',
  end: 'DELETE FROM head_of_administration',
  back: `INSERT INTO head_of_administration (public_body_id, email, named_by, named_at)
         VALUES (${body}, '${headAddress}', ${person('Meldestelle Leopoldshöhe')}, now())`,
};

/** Every kind of mail that the product sends. */
export const kinds: Readonly<Record<string, Kind>> = {
  'a reminder to who reports': {
    ...reminder,
    to: `SELECT email FROM account JOIN office ON person_id = account.id WHERE public_body_id = ${body}`,
    reader: addressOf('Meldestelle Leopoldshöhe'),
    endings: [
      office('Meldestelle Leopoldshöhe', 'reporter'),
      disabled('Meldestelle Leopoldshöhe'),
      address('Meldestelle Leopoldshöhe'),
    ],
  },
  'a reminder to the head of administration': {
    ...reminder,
    to: `SELECT '${headAddress}' AS email`,
    reader: `SELECT '${headAddress}' AS id`,
    endings: [named],
  },
  'a change of offices that waits': {
    topic: 'officeChange.mail',
    to: `SELECT email FROM account WHERE name = 'Zweite Administration Muster'`,
    subject: /^Ein Vorschlag wartet auf eine zweite Administration$/,
    tells: ['Guten Tag Zweite Administration Muster', '/verwaltung/aemter', 'lässt sich nicht abbestellen'],
    may: ['concerned'],
    unsubscribing: 'official',
    reader: addressOf('Zweite Administration Muster'),
    endings: [
      office('Zweite Administration Muster', 'administrator'),
      disabled('Zweite Administration Muster'),
    ],
  },
  'a link to sign in': {
    topic: 'signIn.mail',
    to: `SELECT email FROM account WHERE name = 'Vertretung MWIKE'`,
    subject: /^Ihr Link zur Anmeldung bei Gremia$/,
    tells: ['/anmelden/code#'],
    may: [],
    unsubscribing: 'askedFor',
    reader: addressOf('Vertretung MWIKE'),
    endings: [disabled('Vertretung MWIKE')],
  },
  'an invitation': {
    topic: 'invitation.mail',
    to: `SELECT email FROM account WHERE name = 'Nele Neu'`,
    subject: /^Ihre Einladung zu Gremia$/,
    tells: ['Guten Tag Nele Neu', 'Geschäftsstelle IT-Kooperationsrat lädt Sie', '/einladung#'],
    may: [],
    unsubscribing: 'askedFor',
    reader: addressOf('Nele Neu'),
    endings: [disabled('Nele Neu')],
  },
};
