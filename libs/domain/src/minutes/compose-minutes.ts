import type { AttendanceState, ItemPurpose, MeetingFormat } from '../meetings/meeting.ts';
import type { BallotForm, BallotOutcome } from '../voting/ballot.ts';

/** What happened in a meeting, as the records of meeting, ballots and resolutions tell it. Times are `HH:MM` in Berlin. */
export interface MeetingCourse {
  readonly boardName: string;
  readonly number: number;
  readonly format: MeetingFormat;
  readonly place: string | null;
  readonly opened: string | null;
  readonly closed: string | null;
  readonly attendance: readonly AttendedSeat[];
  readonly items: readonly CourseItem[];
}

export interface AttendedSeat {
  readonly seat: string;
  readonly bench: string;
  readonly voting: boolean;
  readonly person: string | null;
  /** As it was at the end: who left before is `absent` and has a time of leaving. */
  readonly state: AttendanceState;
  readonly arrived: string | null;
  readonly left: string | null;
}

/** True for who was there, if not to the end. */
export function tookPart(seat: Pick<AttendedSeat, 'state' | 'left'>): boolean {
  return seat.state === 'present' || seat.state === 'remote' || seat.left !== null;
}

export interface CourseItem {
  readonly itemId: string;
  readonly number: string;
  readonly title: string;
  readonly purpose: ItemPurpose;
  readonly public: boolean;
  readonly called: string | null;
  /** Somebody objected to its place on the consent list, whoever it was. */
  readonly objectedTo: boolean;
  readonly recused: readonly string[];
  readonly ballots: readonly CourseBallot[];
}

export interface CourseBallot {
  readonly ballotId: string;
  readonly question: string;
  readonly form: BallotForm;
  readonly outcome: BallotOutcome;
  /** The tie was broken by the seat that the rule names. */
  readonly tieBroken: boolean;
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  /** Only papers can be invalid. */
  readonly invalid: number;
  /** Seats that asked for their objection to be put down. */
  readonly objecting: readonly string[];
  readonly ruleTitle: string;
  readonly conditions: readonly { readonly label: string; readonly holds: boolean }[];
  /** The number of the resolution that it became, e.g. `2026/01`. */
  readonly resolution: string | null;
}

/** One section of the minutes: the first for the opening, the last for the closing, between them one an item. */
export interface ComposedSection {
  readonly itemId: string | null;
  readonly number: string;
  readonly title: string;
  readonly public: boolean;
  readonly text: string;
}

/** Writes the first draft of the minutes (GO NRW § 52 as the template); the secretariat edits it afterwards. */
export function composeMinutes(course: MeetingCourse): readonly ComposedSection[] {
  return [opening(course), ...course.items.map(itemSection), closing(course)];
}

function opening(course: MeetingCourse): ComposedSection {
  const voting = course.attendance.filter((seat) => seat.voting);
  const here = voting.filter(tookPart);
  const remote = here.filter((seat) => seat.state === 'remote').length;
  const gone = course.attendance.flatMap(({ seat, left }) => (left === null ? [] : `${seat} (${left} Uhr)`));
  const time = course.opened === null ? '' : ` um ${course.opened} Uhr`;
  const sentences = [
    `Der Vorsitz eröffnet${time} die ${course.number}. Sitzung (${course.boardName}).`,
    `Vertreten sind ${here.length} von ${voting.length} stimmberechtigten Sitzen.`,
    remote > 0
      ? `Davon ${remote === 1 ? 'nimmt 1 Sitz' : `nehmen ${remote} Sitze`} per Zuschaltung teil.`
      : '',
    gone.length > 0 ? `Vor dem Ende verlassen die Sitzung: ${gone.join(', ')}.` : '',
  ];
  return section('Eröffnung und Anwesenheit', sentences);
}

function closing(course: MeetingCourse): ComposedSection {
  const time = course.closed === null ? '' : ` um ${course.closed} Uhr`;
  return section('Schluss der Sitzung', [`Der Vorsitz schließt die Sitzung${time}.`]);
}

function section(title: string, sentences: readonly string[]): ComposedSection {
  return { itemId: null, number: '', title, public: true, text: join(sentences) };
}

function itemSection(item: CourseItem): ComposedSection {
  const sentences = [
    item.objectedTo ? 'Gegen die Behandlung auf der Grünen Liste wird Widerspruch eingelegt.' : '',
    courseOf(item),
    item.recused.length > 0 ? `Wegen Befangenheit wirken nicht mit: ${item.recused.join(', ')}.` : '',
    ...item.ballots.map(ballotSentences),
    item.ballots.length === 0 && item.called !== null ? withoutBallot[item.purpose] : '',
  ];
  return {
    itemId: item.itemId,
    number: item.number,
    title: item.title,
    public: item.public,
    text: join(sentences),
  };
}

function courseOf({ called, ballots }: CourseItem): string {
  // What a consent list decides is never called singly: its time is that of the decision.
  if (ballots.length > 0 && ballots.every(({ form }) => form === 'consentList')) {
    return 'Der Punkt wird ohne Aussprache gemeinsam mit anderen im Wege der Grünen Liste behandelt.';
  }
  return called === null ? 'Der Punkt wird nicht aufgerufen.' : `Der Punkt wird um ${called} Uhr aufgerufen.`;
}

const withoutBallot: Readonly<Record<ItemPurpose, string>> = {
  information: 'Das Gremium nimmt den Bericht zur Kenntnis.',
  consultation: 'Das Gremium berät. Ein Beschluss wird nicht gefasst.',
  decision: 'Eine Abstimmung findet nicht statt.',
  election: 'Eine Wahl findet nicht statt.',
};

const formWords: Readonly<Record<BallotForm, string>> = {
  showOfHands: 'durch Handzeichen',
  openElectronic: 'offen elektronisch',
  rollCall: 'namentlich',
  paper: 'geheim auf Papier',
  consentList: 'im Wege der Grünen Liste',
};

const outcomeWords: Readonly<Record<BallotOutcome, string>> = {
  adopted: 'Der Antrag ist angenommen',
  rejected: 'Der Antrag ist abgelehnt',
  notQuorate: 'Das Gremium ist nicht beschlussfähig; die Vorlage bleibt auf der Tagesordnung',
};

function ballotSentences(ballot: CourseBallot): string {
  return join([
    `Abgestimmt wird ${formWords[ballot.form]} über: „${ballot.question}“`,
    `Ja ${ballot.yes}, Nein ${ballot.no}, Enthaltung ${ballot.abstain}${ballot.invalid > 0 ? `, ungültig ${ballot.invalid}` : ''}.`,
    ballot.objecting.length === 0 ? '' : `Widerspruch zu Protokoll: ${ballot.objecting.join('; ')}.`,
    `${outcomeWords[ballot.outcome]}${reason(ballot)} (Beschlussregel: ${ballot.ruleTitle}).`,
    ballot.resolution === null ? '' : `Der Beschluss trägt die Nummer ${ballot.resolution}.`,
  ]);
}

/** Why it came out so; an adopted motion may have missed a condition that another one made up for. */
function reason({ outcome, tieBroken, conditions }: CourseBallot): string {
  if (tieBroken) return ': bei Stimmengleichheit entscheidet die Stimme des Vorsitzes';
  const missed = conditions.filter((condition) => !condition.holds).map((condition) => condition.label);
  return outcome === 'rejected' && missed.length > 0 ? `: nicht erreicht ist ${missed.join('; ')}` : '';
}

function join(sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
