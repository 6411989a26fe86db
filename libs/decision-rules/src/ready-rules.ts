import { type ComparisonForm, type ConditionForm, type RuleForm } from './document-form.ts';
import { type Measure, type Selector } from './rule.ts';

export const readyRuleKinds = ['adoption', 'recommendation', 'objection'] as const;

/**
 * A rule to start from, with German texts for users. `source` is the legal basis, or says that there is none.
 * A board needs the benches and the weights by these names. Where `needsChair` is set, `tieBreak.seat` stands for the
 * chair's seat and is to be replaced.
 */
export interface ReadyRule {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly kind: (typeof readyRuleKinds)[number];
  readonly benches: readonly string[];
  readonly weights: readonly string[];
  readonly needsChair: boolean;
  readonly rule: RuleForm;
}

const heads = (who: Selector, bench?: string): Measure => weight('heads', who, bench);

function weight(count: string, who: Selector, bench?: string): Measure {
  return bench === undefined ? { count, who } : { count, who, bench };
}

const halfOf = (of: Measure) => ({ share: '1/2', of });
const twoThirdsOf = (of: Measure) => ({ share: '2/3', of });

const halfIsPresent: ComparisonForm = {
  label: 'Mehr als die Hälfte der Stimmberechtigten ist anwesend',
  left: heads('present'),
  op: '>',
  right: halfOf(heads('entitled')),
};
const moreYesThanNo: ComparisonForm = {
  label: 'Mehr Ja- als Nein-Stimmen',
  left: heads('yes'),
  op: '>',
  right: heads('no'),
};

function moreYesThanNoIn(bench: string, name: string): ComparisonForm {
  return {
    label: `Mehrheit der Bank ${name}`,
    left: heads('yes', bench),
    op: '>',
    right: heads('no', bench),
  };
}

interface Draft extends Omit<ReadyRule, 'benches' | 'weights' | 'needsChair' | 'rule'> {
  readonly benches?: readonly string[];
  readonly weights?: readonly string[];
  readonly chair?: string;
  readonly quorum?: ConditionForm;
  readonly adopt: ConditionForm;
}

function ready({ benches = [], weights = [], chair, quorum, adopt, ...about }: Draft): ReadyRule {
  const tieBreak = chair === undefined ? null : { seat: chair };
  const { id, title } = about;
  const rule = { id, title, quorum: quorum ?? null, adopt, tieBreak };
  return { ...about, benches, weights, needsChair: tieBreak !== null, rule };
}

const QUORUM_IS_ASSUMED = 'Beschlussfähigkeit „mehr als die Hälfte“: Annahme';
const NO_LAW = 'Gestaltungsvorschlag, kein geltendes Recht';

export const readyRules: readonly ReadyRule[] = [
  ready({
    id: 'itplr-beschluss',
    title: 'IT-Planungsrat: Beschluss',
    source: `IT-Staatsvertrag 2019, § 1 und § 2. ${QUORUM_IS_ASSUMED}`,
    kind: 'adoption',
    benches: ['bund', 'laender'],
    weights: ['koenigstein'],
    quorum: halfIsPresent,
    adopt: {
      all: [
        { label: 'Zustimmung des Bundes', left: heads('yes', 'bund'), op: '>=', right: 1 },
        { label: 'Zustimmung von 11 Ländern', left: heads('yes', 'laender'), op: '>=', right: 11 },
        {
          label: 'Zwei Drittel des Königsteiner Schlüssels',
          left: weight('koenigstein', 'yes', 'laender'),
          op: '>=',
          right: twoThirdsOf(weight('koenigstein', 'entitled', 'laender')),
        },
      ],
    },
  }),
  ready({
    id: 'itplr-empfehlung',
    title: 'IT-Planungsrat: Empfehlung (Enthaltungen zählen nicht)',
    source: `IT-Staatsvertrag 2019, § 1; Geschäftsordnung des IT-Planungsrats, Beschluss 2021/14. ${QUORUM_IS_ASSUMED}`,
    kind: 'recommendation',
    quorum: halfIsPresent,
    adopt: moreYesThanNo,
  }),
  ready({
    id: 'itplr-empfehlung-anwesende',
    title: 'IT-Planungsrat: Empfehlung (Mehrheit der Anwesenden, Enthaltungen wirken wie Nein)',
    source: `IT-Staatsvertrag 2019, § 1 („einfache Mehrheit der anwesenden Mitglieder“). ${QUORUM_IS_ASSUMED}`,
    kind: 'recommendation',
    quorum: halfIsPresent,
    adopt: {
      label: 'Mehrheit der Anwesenden',
      left: heads('yes'),
      op: '>',
      right: halfOf(heads('present')),
    },
  }),
  ready({
    id: 'rat-einfache-mehrheit',
    title: 'Einfache Mehrheit wie im Rat',
    source: 'GO NRW § 49 (Beschlussfähigkeit) und § 50 (Abstimmungen): Stimmengleichheit ist Ablehnung',
    kind: 'adoption',
    quorum: halfIsPresent,
    adopt: moreYesThanNo,
  }),
  ready({
    id: 'zwei-drittel-der-mitglieder',
    title: 'Zwei Drittel der Mitglieder',
    source: 'Nach der Geschäftsordnung des Gremiums; Vorbild: Art. 79 Abs. 2 GG',
    kind: 'adoption',
    adopt: {
      label: 'Zwei Drittel aller Stimmberechtigten',
      left: heads('yes'),
      op: '>=',
      right: twoThirdsOf(heads('entitled')),
    },
  }),
  ready({
    id: 'einstimmig',
    title: 'Einstimmigkeit (Enthaltungen hindern nicht)',
    source: 'Nach der Geschäftsordnung des Gremiums; Vorbild: Art. 238 Abs. 4 AEUV',
    kind: 'adoption',
    quorum: halfIsPresent,
    adopt: {
      all: [
        { label: 'Mindestens eine Ja-Stimme', left: heads('yes'), op: '>=', right: 1 },
        { label: 'Keine Nein-Stimme', left: heads('no'), op: '==', right: 0 },
      ],
    },
  }),
  ready({
    id: 'einstimmig-alle',
    title: 'Einstimmigkeit aller Mitglieder',
    source: 'Nach der Geschäftsordnung oder der Vereinbarung der Beteiligten',
    kind: 'adoption',
    adopt: {
      label: 'Alle Stimmberechtigten stimmen zu',
      left: heads('yes'),
      op: '==',
      right: heads('entitled'),
    },
  }),
  ready({
    id: 'zwei-baenke',
    title: 'Mehrheit in beiden Bänken (Land und Kommunen)',
    source: `${NO_LAW}; zur Zusammensetzung EGovG NRW § 21`,
    kind: 'adoption',
    benches: ['land', 'kommunen'],
    quorum: halfIsPresent,
    adopt: { all: [moreYesThanNoIn('land', 'Land'), moreYesThanNoIn('kommunen', 'Kommunen')] },
  }),
  ready({
    id: 'doppelte-mehrheit',
    title: 'Doppelte Mehrheit (Mitglieder und Einwohnerzahl)',
    source: `${NO_LAW}; Vorbild: Art. 16 Abs. 4 EUV (dort 55 % und 65 %)`,
    kind: 'adoption',
    weights: ['einwohner'],
    adopt: {
      all: [
        {
          label: 'Mehrheit der Stimmberechtigten',
          left: heads('yes'),
          op: '>',
          right: halfOf(heads('entitled')),
        },
        {
          label: 'Mehrheit der Einwohnerzahl',
          left: weight('einwohner', 'yes'),
          op: '>',
          right: halfOf(weight('einwohner', 'entitled')),
        },
      ],
    },
  }),
  ready({
    id: 'stichentscheid',
    title: 'Einfache Mehrheit mit Stichentscheid des Vorsitzes',
    source: 'VwVfG NRW § 90 Abs. 1 (Beschlussfähigkeit) und § 91 (Beschlussfassung)',
    kind: 'adoption',
    chair: 'vorsitz',
    quorum: {
      all: [
        halfIsPresent,
        { label: 'Mindestens drei Stimmberechtigte', left: heads('present'), op: '>=', right: 3 },
      ],
    },
    adopt: moreYesThanNo,
  }),
  ready({
    id: 'konsens-widerspruch',
    title: 'Widerspruchsregel: angenommen, wenn nicht mehr als zwei Länder widersprechen',
    source: 'KONSENS-G § 9 (Vorschlag des Bundes); der Widerspruch ist die Nein-Stimme',
    kind: 'objection',
    benches: ['laender'],
    adopt: {
      label: 'Höchstens zwei Länder widersprechen',
      left: heads('no', 'laender'),
      op: '<=',
      right: 2,
    },
  }),
  ready({
    id: 'kein-widerspruch',
    title: 'Widerspruchsregel: angenommen, wenn niemand widerspricht',
    source: `${NO_LAW}; üblich im Umlaufverfahren, der Widerspruch ist die Nein-Stimme`,
    kind: 'objection',
    adopt: { label: 'Kein Widerspruch', left: heads('no'), op: '==', right: 0 },
  }),
];
