import { Plural, useLingui } from '@lingui/react/macro';
import { Badge } from '@gremia/ui/badge';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { formatDay } from '../../platform/i18n/formats';
import { BasisFragment, BasisLink, DecisionName } from './basis-link';
import { DeadlineWords, HeldUpFragment, HeldUpNote } from './deadline-note';
import { useSinceOrFrom } from './deadline-words';
import { EndedNote } from './ended-note';

export const DutyFactsFragment = graphql(
  `
    fragment DutyFacts on Duty {
      dueOn
      pausedSince
      agreedDueOn
      bindingSince
      stateOn
      stateIsExample
      inKreis {
        done
        total
      }
      inSizeClass {
        done
        total
      }
      lastReport {
        provider
      }
      decision {
        newSystemsSince
        example
        ...Basis
        ...HeldUp
      }
    }
  `,
  [BasisFragment, HeldUpFragment],
);

/** What, why, by when, since when, and who nearby has it already. */
export function DutyFacts({
  duty,
  kreisName,
}: {
  duty: FragmentOf<typeof DutyFactsFragment>;
  kreisName: string | null;
}) {
  const { t } = useLingui();
  const sinceOrFrom = useSinceOrFrom();
  const facts = readFragment(DutyFactsFragment, duty);
  const { bindingSince, decision, inKreis, inSizeClass } = facts;
  const since = formatDay(bindingSince);
  return (
    <div>
      <div>
        {t`Bindet durch`} <BasisLink decision={decision} /> {t`seit ${since}`} ·{' '}
        <DecisionName decision={decision} />
        {decision.example ? (
          <>
            {' '}
            <Badge>{t`Beispiel`}</Badge>
          </>
        ) : null}
      </div>
      <EndedNote decision={decision} />
      <div>
        <DeadlineWords duty={facts} />
        {decision.newSystemsSince === null
          ? null
          : ` · ${t`neue und geänderte Verfahren`} ${sinceOrFrom(decision.newSystemsSince)}`}
      </div>
      <HeldUpNote decision={decision} />
      <div>
        {inKreis === null || kreisName === null || inKreis.total === 0 ? null : (
          <span>
            {kreisName}: <Nearby done={inKreis.done} total={inKreis.total} />
          </span>
        )}
        {inKreis !== null && inSizeClass !== null && inKreis.total > 0 && inSizeClass.total > 0
          ? ' · '
          : null}
        {inSizeClass === null || inSizeClass.total === 0 ? null : (
          <span>
            {t`ähnlich große`}: <Nearby done={inSizeClass.done} total={inSizeClass.total} />
          </span>
        )}
      </div>
    </div>
  );
}

function Nearby({ done, total }: { done: number; total: number }) {
  return <Plural value={total} one={`${done} von # hat es`} other={`${done} von # haben es`} />;
}
