import { useLingui } from '@lingui/react/macro';
import type { ObligationState } from '@gremia/domain/implementation/obligation';
import { StackedBar } from '@gremia/ui/stacked-bar';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { formatNumber, formatShare } from '../../platform/i18n/formats';
import { slices } from './obligation-words';

export const TallyFragment = graphql(`
  fragment Tally on Tally {
    suppressed
    total
    done
    overdue
    reported
    examples
    states {
      open
      planned
      inProgress
      implemented
      checked
      notApplicable
      extended
    }
  }
`);

export type TallyFigures = ResultOf<typeof TallyFragment>;

/** A group's duties by state, as one bar with its legend in words. */
export function TallyBar({ label, tally }: { label: string; tally: FragmentOf<typeof TallyFragment> }) {
  const { t } = useLingui();
  const figures = readFragment(TallyFragment, tally);
  if (figures.suppressed)
    return (
      <p className="muted">
        <Suppressed />
      </p>
    );
  const { total } = figures;
  return (
    <StackedBar
      label={label}
      parts={slices.map(({ key, states, word, fill }) => {
        const value = countOf(figures, states);
        return {
          key,
          label: t(word),
          value,
          fill,
          words: `${formatNumber(value)} (${formatShare(value / (total || 1))})`,
        };
      })}
    />
  );
}

/** How many of the group are in one of these states; 0 where that is not told. */
export function countOf({ states: counts }: TallyFigures, states: readonly ObligationState[]): number {
  return counts === null ? 0 : states.reduce((sum, state) => sum + counts[state], 0);
}

export function Suppressed() {
  const { t } = useLingui();
  return t`Nicht genannt: Aus diesen Zahlen ließen sich weniger als fünf Stellen ablesen.`;
}
