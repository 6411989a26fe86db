import { i18n } from '@lingui/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Turning, VoteChange } from '@gremia/decision-rules/turning-votes';
import type { BallotOutcome } from '@gremia/domain/voting/ballot';
import { Section } from '@gremia/ui/section';
import type { Electorate } from './electorate';

export interface MissingVotesProps {
  outcome: BallotOutcome;
  turning: Turning;
  electorate: Electorate;
}

/** What is missing for adoption, or what would undo it: the fewest votes that turn the result. */
export function MissingVotes(props: MissingVotesProps) {
  const { t } = useLingui();
  const title = props.outcome === 'adopted' ? t`Was würde es kippen?` : t`Was fehlt?`;
  return (
    <Section id="was-fehlt" level={3} title={title}>
      <Answer {...props} />
    </Section>
  );
}

function Answer({ outcome, turning, electorate }: MissingVotesProps) {
  const { t } = useLingui();
  const isAdopted = outcome === 'adopted';
  if (turning.kind !== 'turns') return <NoFewVotes outcome={outcome} kind={turning.kind} />;
  const { ways, more } = turning;
  const [only, another] = ways;
  if (only !== undefined && another === undefined) {
    const changes = <Changes changes={only} electorate={electorate} />;
    return (
      <p className="missing__one">
        {isAdopted ? <Trans>Es genügen: {changes}</Trans> : <Trans>Es fehlen: {changes}</Trans>}
      </p>
    );
  }
  return (
    <div className="stack stack--small">
      <p>{isAdopted ? t`Eines davon genügt, und der Beschluss scheitert:` : t`Eines davon genügt:`}</p>
      <ul className="missing__ways">
        {ways.map((way, index) => (
          <li key={index}>
            <Changes changes={way} electorate={electorate} />
          </li>
        ))}
        {more ? <li>{t`und weitere`}</li> : null}
      </ul>
    </div>
  );
}

interface NoFewVotesProps {
  outcome: BallotOutcome;
  kind: Exclude<Turning['kind'], 'turns'>;
}

function NoFewVotes({ outcome, kind }: NoFewVotesProps) {
  const { t } = useLingui();
  const words: Record<NoFewVotesProps['kind'], string> = {
    moreThanThree:
      outcome === 'adopted'
        ? t`Mehr als drei Stimmen müssten sich ändern.`
        : t`Es fehlen mehr als drei Stimmen.`,
    never:
      outcome === 'notQuorate'
        ? t`Es fehlen Anwesende: Ohne Beschlussfähigkeit ändert keine Stimme etwas.`
        : t`Keine Änderung der Stimmen würde das Ergebnis ändern.`,
    notSearched: t`Bei so vielen verschieden gewichteten Sitzen werden nicht alle Möglichkeiten durchgerechnet.`,
  };
  return <p>{words[kind]}</p>;
}

function Changes({ changes, electorate }: { changes: readonly VoteChange[]; electorate: Electorate }) {
  const { t } = useLingui();
  return changes.map((change, index) => (
    <span key={index}>
      {index === 0 ? null : ` ${t`und`} `}
      <ChangeWords change={change} /> <FromWhere change={change} electorate={electorate} />
    </span>
  ));
}

/** "2 weitere Ja-Stimmen" of who has not voted, "1 Ja-Stimme statt Nein" of who has. */
function ChangeWords({ change: { votes, from, to } }: { change: VoteChange }) {
  const { t } = useLingui();
  if (from === 'notCast') return <MoreVotes votes={votes} to={to} />;
  const instead: Record<typeof from, string> = {
    yes: t`statt Ja`,
    no: t`statt Nein`,
    abstain: t`statt Enthaltung`,
    invalid: t`statt ungültig`,
  };
  return (
    <>
      <OtherVotes votes={votes} to={to} /> {instead[from]}
    </>
  );
}

interface CountedVotes {
  votes: number;
  to: VoteChange['to'];
}

function MoreVotes({ votes, to }: CountedVotes) {
  if (to === 'yes') return <Plural value={votes} one="# weitere Ja-Stimme" other="# weitere Ja-Stimmen" />;
  if (to === 'no') return <Plural value={votes} one="# weitere Nein-Stimme" other="# weitere Nein-Stimmen" />;
  return <Plural value={votes} one="# weitere Enthaltung" other="# weitere Enthaltungen" />;
}

function OtherVotes({ votes, to }: CountedVotes) {
  if (to === 'yes') return <Plural value={votes} one="# Ja-Stimme" other="# Ja-Stimmen" />;
  if (to === 'no') return <Plural value={votes} one="# Nein-Stimme" other="# Nein-Stimmen" />;
  return <Plural value={votes} one="# Enthaltung" other="# Enthaltungen" />;
}

const mostNames = 3;

/** The bench; by name where only few of its seats would do. */
function FromWhere({ change, electorate }: { change: VoteChange; electorate: Electorate }) {
  const { t } = useLingui();
  const { benches, seats } = electorate;
  const name = benches.find(({ key }) => key === change.bench)?.name ?? change.bench;
  const bench = seats.filter((seat) => seat.voting && seat.bench === change.bench);
  const labels = bench.filter(({ seat }) => change.seats.includes(seat)).map(({ label }) => label);
  if (labels.length > mostNames || labels.length === bench.length) {
    return bench.length === 1 ? t`(${name})` : t`aus der Bank ${name}`;
  }
  return `(${named(labels, change.votes < labels.length)})`;
}

/** "Bayern, Berlin oder Hessen" where one of them would do, otherwise "und". */
function named(labels: readonly string[], oneWillDo: boolean): string {
  return new Intl.ListFormat(i18n.locale, { type: oneWillDo ? 'disjunction' : 'conjunction' }).format(labels);
}
