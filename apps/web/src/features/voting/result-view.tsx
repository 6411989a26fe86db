import { Plural, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { BenchColumns } from '@gremia/ui/bench-columns';
import { Conditions } from '@gremia/ui/condition-bar';
import { Verdict } from '@gremia/ui/verdict';
import type { BallotOutcome } from '@gremia/domain/voting/ballot';
import type { RulePart } from '@gremia/domain/voting/explain-result';
import type { HeadingLevel } from '@gremia/ui/heading';
import type { Tone } from '@gremia/ui/state-badge';
import { rulePartWords } from './ballot-words';
import { asNumber, figureInWords, isComparison, wholeThreshold } from './exact-figures';

/** Figures are exact texts, as the evaluator gives them: `"11"`, `"2/3"`. */
export interface ShownCheck {
  readonly part: RulePart;
  readonly title: string;
  readonly left: string;
  readonly op: string;
  readonly right: string;
  readonly holds: boolean;
  readonly most: string;
}

export interface ShownBench {
  readonly benchKey: string | null;
  readonly name: string;
  readonly entitled: number;
  readonly present: number;
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  /** Only papers can be invalid. */
  readonly invalid?: number;
  readonly notCast: number;
}

export interface ShownResult {
  readonly outcome: BallotOutcome;
  readonly tieBroken: boolean;
  readonly checks: readonly ShownCheck[];
  readonly total: { readonly entitled: number };
  readonly benches: readonly ShownBench[];
}

export const outcomeTones: Record<BallotOutcome, Tone> = {
  adopted: 'success',
  rejected: 'danger',
  notQuorate: 'warning',
};

export interface ResultViewProps {
  result: ShownResult;
  /** What the rule rests on; stands below each condition. */
  source: string;
  tone: Tone;
  /** Voted on in writing, where nobody has to be present. */
  isWritten?: boolean;
  /** Below the verdict. */
  note?: ReactNode;
  /** Between the verdict and its reasons. */
  children?: ReactNode;
  headingLevel?: HeadingLevel | undefined;
}

/** The verdict as a sentence, then why: each condition with its figures, then the benches side by side. */
export function ResultView({
  result,
  source,
  tone,
  isWritten,
  note,
  children,
  headingLevel = 3,
}: ResultViewProps) {
  const { t } = useLingui();
  const verdict = useVerdict(result);
  const condition = useCondition(source, result);
  return (
    <div className="stack stack--large">
      <Verdict tone={tone} icon={tone === 'danger' ? 'cross-circle' : undefined} note={note}>
        {verdict}
      </Verdict>
      {children}
      <Conditions label={t`Bedingungen der Regel`} conditions={result.checks.map(condition)} />
      <BenchColumns
        headingLevel={headingLevel}
        benches={result.benches.map((bench) => ({
          key: bench.benchKey ?? bench.name,
          name: bench.name,
          seats: isWritten
            ? t`beteiligte Sitze: ${bench.entitled}`
            : t`${bench.present} von ${bench.entitled} Sitzen anwesend`,
          seatCount: bench.entitled,
          rows: [
            { key: 'yes', word: t`Ja`, votes: bench.yes, part: 1 },
            { key: 'no', word: t`Nein`, votes: bench.no, part: 2 },
            { key: 'abstain', word: t`Enthaltung`, votes: bench.abstain, part: 3 },
            ...(bench.invalid
              ? [{ key: 'invalid', word: t`ungültig`, votes: bench.invalid, part: 4 as const }]
              : []),
            { key: 'notCast', word: t`nicht abgegeben`, votes: bench.notCast, part: 5 },
          ],
        }))}
      />
    </div>
  );
}

function useVerdict(result: ShownResult) {
  const { t } = useLingui();
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

function useCondition(source: string, result: ShownResult) {
  const { t } = useLingui();
  const { entitled } = result.total;
  const limit = (op: string, needed: string) => {
    if (op === '>=') return t`mindestens ${needed}`;
    if (op === '>') return t`mehr als ${needed}`;
    if (op === '<=') return t`höchstens ${needed}`;
    return op === '<' ? t`weniger als ${needed}` : t`genau ${needed}`;
  };
  return (check: ShownCheck, index: number) => {
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
