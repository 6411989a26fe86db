import { useLingui } from '@lingui/react/macro';
import { readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { formatDay } from '../../platform/i18n/formats';
import { BasisFragment } from './basis-link';

/** Where a decision no longer holds: since when and why. Nothing while it does. */
export function EndedNote({ decision }: { decision: FragmentOf<typeof BasisFragment> }) {
  const { t } = useLingui();
  const { endedOn, endReason } = readFragment(BasisFragment, decision);
  if (endedOn === null) return null;
  return (
    <div>
      <strong>{t`Beendet am ${formatDay(endedOn)}.`}</strong> {endReason}
    </div>
  );
}
