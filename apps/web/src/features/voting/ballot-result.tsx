import { Plural, useLingui } from '@lingui/react/macro';
import { BenchColumns } from '@gremia/ui/bench-columns';
import { Conditions } from '@gremia/ui/condition-bar';
import { Verdict } from '@gremia/ui/verdict';
import type { BallotOutcome } from '@gremia/domain/voting/ballot';
import type { HeadingLevel } from '@gremia/ui/heading';
import type { Tone } from '@gremia/ui/state-badge';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { formatMoment } from '../../platform/i18n/formats';
import { rulePartWords } from './ballot-words';
import { asNumber, figureInWords, isComparison, wholeThreshold } from './exact-figures';

export const BallotResultFragment = graphql(`
  fragment BallotResult on Ballot {
    state
    certifiedAt
    certifiedBy
    rule {
      source
    }
    result {
      outcome
      tieBroken
      checks {
        part
        title
        left
        op
        right
        holds
        most
      }
      total {
        entitled
      }
      benches {
        benchKey
        name
        entitled
        present
        yes
        no
        abstain
        notCast
      }
    }
  }
`);

type Result = NonNullable<ResultOf<typeof BallotResultFragment>['result']>;
type Check = Result['checks'][number];

const tones: Record<BallotOutcome, Tone> = { adopted: 'success', rejected: 'danger', notQuorate: 'warning' };

export interface BallotResultProps {
  ballot: FragmentOf<typeof BallotResultFragment>;
  headingLevel?: HeadingLevel;
}

/** The verdict as a sentence, then why: each condition with its figures, then the benches side by side. */
export function BallotResult({ ballot, headingLevel = 3 }: BallotResultProps) {
  const { t } = useLingui();
  const { state, certifiedAt, certifiedBy, rule, result } = readFragment(BallotResultFragment, ballot);
  const verdict = useVerdict(result);
  const condition = useCondition(rule.source, result);
  if (result === null) return null;
  const when = certifiedAt === null ? '' : formatMoment(certifiedAt);
  const certified =
    certifiedBy === null ? t`Festgestellt: ${when}.` : t`Festgestellt: ${when}, ${certifiedBy}.`;
  return (
    <div className="stack stack--large">
      <Verdict
        tone={state === 'certified' ? tones[result.outcome] : 'neutral'}
        note={state === 'certified' ? certified : t`Vorläufig: Das Ergebnis ist noch nicht festgestellt.`}
      >
        {verdict}
      </Verdict>
      <Conditions label={t`Bedingungen der Regel`} conditions={result.checks.map(condition)} />
      <BenchColumns
        headingLevel={headingLevel}
        benches={result.benches.map((bench) => ({
          key: bench.benchKey ?? bench.name,
          name: bench.name,
          seats: t`${bench.present} von ${bench.entitled} Sitzen anwesend`,
          seatCount: bench.entitled,
          rows: [
            { key: 'yes', word: t`Ja`, votes: bench.yes, part: 1 },
            { key: 'no', word: t`Nein`, votes: bench.no, part: 2 },
            { key: 'abstain', word: t`Enthaltung`, votes: bench.abstain, part: 3 },
            { key: 'notCast', word: t`nicht abgegeben`, votes: bench.notCast, part: 5 },
          ],
        }))}
      />
    </div>
  );
}

function useVerdict(result: Result | null) {
  const { t } = useLingui();
  if (result === null) return null;
  const all = result.checks.length;
  const missed = result.checks.filter(({ holds }) => !holds).length;
  if (result.outcome === 'notQuorate') {
    return t`Nicht entschieden: Das Gremium war nicht beschlussfähig. Die Vorlage kann neu zur Abstimmung gestellt werden.`;
  }
  if (result.outcome === 'rejected') {
    return (
      <Plural
        value={missed}
        one={`Abgelehnt: eine Bedingung ist nicht erfüllt.`}
        other={`Abgelehnt: # Bedingungen sind nicht erfüllt.`}
      />
    );
  }
  if (result.tieBroken)
    return t`Angenommen: Bei Stimmengleichheit entschied die Ja-Stimme, die den Ausschlag gibt.`;
  if (missed > 0) return t`Angenommen: Die Regel ist erfüllt.`;
  return (
    <Plural
      value={all}
      one="Angenommen: die Bedingung ist erfüllt."
      _2="Angenommen: beide Bedingungen sind erfüllt."
      _3="Angenommen: alle drei Bedingungen sind erfüllt."
      _4="Angenommen: alle vier Bedingungen sind erfüllt."
      other="Angenommen: alle # Bedingungen sind erfüllt."
    />
  );
}

function useCondition(source: string, result: Result | null) {
  const { t } = useLingui();
  const entitled = result?.total.entitled ?? 0;
  const limit = (op: string, needed: string) => {
    if (op === '>=') return t`mindestens ${needed}`;
    if (op === '>') return t`mehr als ${needed}`;
    if (op === '<=') return t`höchstens ${needed}`;
    return op === '<' ? t`weniger als ${needed}` : t`genau ${needed}`;
  };
  return (check: Check, index: number) => {
    const countsHeads = !check.left.includes('/') && asNumber(check.most) <= entitled;
    const threshold = isComparison(check.op)
      ? wholeThreshold(check.op, check.right, countsHeads)
      : { op: check.op, needed: check.right };
    const [left, most] = [figureInWords(check.left), figureInWords(check.most)];
    return {
      key: `${index}`,
      name: check.title,
      met: check.holds,
      verdict: check.holds ? t`erfüllt` : t`nicht erfüllt`,
      neededLabel: t`Nötig`,
      needed: limit(threshold.op, figureInWords(threshold.needed)),
      reachedLabel: t`Erreicht`,
      reached: t`${left} von ${most}`,
      value: asNumber(check.left),
      threshold: asNumber(check.right),
      max: Math.max(asNumber(check.most), asNumber(check.right)),
      source: `${t(rulePartWords[check.part])} · ${source}`,
    };
  };
}
