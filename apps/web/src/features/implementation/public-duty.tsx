import { useLingui } from '@lingui/react/macro';
import { isPending } from '@gremia/domain/implementation/obligation';
import { Badge } from '@gremia/ui/badge';
import { StateBadge } from '@gremia/ui/state-badge';
import { formatDay } from '../../platform/i18n/formats';
import { BasisLink, DecisionName } from './basis-link';
import { DeadlineWords, HeldUpNote, PausedBadge } from './deadline-note';
import { EndedNote } from './ended-note';
import { EvidenceLink } from './evidence-link';
import type { Duty } from './municipality-query';
import { ObligationBadge, OverdueBadge } from './obligation-badge';

/** Why a duty binds and until when, and what the body shows for it. */
export function DutyMeta({ duty }: { duty: Duty }) {
  const { t } = useLingui();
  const { decision, bindingSince } = duty;
  return (
    <div>
      <div>
        {t`Bindet durch`} <BasisLink decision={decision} /> {t`seit ${formatDay(bindingSince)}`} ·{' '}
        <DecisionName decision={decision} />
      </div>
      <EndedNote decision={decision} />
      <div>
        <DeadlineWords duty={duty} />
      </div>
      <HeldUpNote decision={decision} />
      {duty.evidence.map((file) => (
        <div key={file.id}>
          <EvidenceLink file={file} />
        </div>
      ))}
    </div>
  );
}

/** The state, as far as everybody may see it. */
export function DutyState({ duty: { told, state, stateOn, overdue, example, pausedSince } }: { duty: Duty }) {
  const { t } = useLingui();
  if (!told || state === null) return <NotTold />;
  return (
    <>
      {overdue ? <OverdueBadge /> : null}
      {pausedSince !== null && isPending(state) ? <PausedBadge /> : null}
      <ObligationBadge state={state} />
      {stateOn === null ? null : <span className="muted">{t`seit ${formatDay(stateOn)}`}</span>}
      {example ? <Badge>{t`Beispiel`}</Badge> : null}
    </>
  );
}

export function NotTold() {
  const { t } = useLingui();
  return (
    <StateBadge tone="quiet" icon="lock">
      {t`nicht veröffentlicht`}
    </StateBadge>
  );
}
