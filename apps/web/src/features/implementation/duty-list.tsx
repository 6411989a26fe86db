import { useLingui } from '@lingui/react/macro';
import type { ReportableState } from '@gremia/domain/implementation/report';
import { Badge } from '@gremia/ui/badge';
import { Button } from '@gremia/ui/button';
import { ItemList } from '@gremia/ui/item-list';
import { VisuallyHidden } from '@gremia/ui/visually-hidden';
import { useState } from 'react';
import './house.css';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { formatDay } from '../../platform/i18n/formats';
import { useArrivalAt } from '../../platform/page/use-arrival-at';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { type RawSearch, searchText, useAddressSearch } from '../../platform/routing/use-address';
import { PausedBadge } from './deadline-note';
import { DutyFacts, DutyFactsFragment } from './duty-facts';
import { ObligationBadge, OverdueBadge } from './obligation-badge';
import { ReleaseSwitch } from './release-switch';
import { ReportForm } from './report-form';
import { ReportHistory } from './report-history';

export const DutyFragment = graphql(
  `
    fragment DutyRow on Duty {
      id
      urgency
      state
      stateOn
      stateIsExample
      revision
      product
      released
      pausedSince
      lastReport {
        plannedFor
        shareDone
        obstacles
        obstacleNote
        oneOffCostCents
        yearlyCostCents
      }
      decision {
        slug
        title
        publicationLevel
        endedOn
      }
      ...DutyFacts
    }
  `,
  [DutyFactsFragment],
);

type Duty = ResultOf<typeof DutyFragment>;

export interface DutyListProps {
  label: string;
  duties: readonly FragmentOf<typeof DutyFragment>[];
  kreisName: string | null;
  canReport: boolean;
  canRelease: boolean;
  onReported: (obligationId: string, title: string, state: ReportableState) => void;
  /** Read the page again; what is open stays open. */
  onStale: () => void;
}

interface Open {
  readonly id: string;
  readonly what: 'report' | 'history';
}

/** Duties as rows, each with one button that opens a short form in place. */
export function DutyList(props: DutyListProps) {
  const duties = readFragment(DutyFragment, props.duties);
  const [asked, forget] = useAskedReport(props.canReport ? duties : []);
  const [open, setOpen] = useState<Open | null>(asked === null ? null : { id: asked, what: 'report' });
  const toggle = (next: Open) => {
    setOpen(open?.id === next.id && open.what === next.what ? null : next);
    forget();
  };
  const close = () => {
    setOpen(null);
    forget();
  };
  return (
    <ItemList
      label={props.label}
      items={duties.map((duty) => ({
        key: duty.id,
        title: <PlaceLink to={places.implementationOf(duty.decision.slug)}>{titleOf(duty)}</PlaceLink>,
        meta: <DutyFacts duty={duty} kreisName={props.kreisName} />,
        end: <DutyEnd {...props} duty={duty} open={open} toggle={toggle} />,
        below:
          open?.id === duty.id ? <DutyBelow {...props} duty={duty} open={open} close={close} /> : undefined,
      }))}
    />
  );
}

const readAsked = ({ melden }: RawSearch) => ({ melden: searchText(melden) });

/**
 * The duty of this list about which the address asks to report, as a link from its dossier does, and what takes the
 * question out of the address: a duty that has been reported on moves to another list, which must not ask again.
 */
function useAskedReport(duties: readonly Duty[]): readonly [string | null, () => void] {
  const [{ melden }, change] = useAddressSearch(readAsked);
  const [asked] = useState(() => duties.find((duty) => duty.id === melden && duty.decision.endedOn === null));
  const id = asked?.id ?? null;
  useArrivalAt(id === null ? null : reportButtonId(id));
  const forget = () => {
    if (melden !== undefined) change({ melden: undefined });
  };
  return [id, forget];
}

type PartProps = DutyListProps & { duty: Duty; open: Open | null };

function DutyEnd({ duty, open, toggle, canReport }: PartProps & { toggle: (next: Open) => void }) {
  const { t } = useLingui();
  const { id, urgency, state, stateOn, stateIsExample, revision, decision } = duty;
  const isOpen = (what: Open['what']) => open?.id === id && open.what === what;
  return (
    <div className="duty-end">
      <div className="duty-end__state">
        {urgency === 'overdue' ? <OverdueBadge /> : null}
        {duty.pausedSince !== null && urgency !== 'done' ? <PausedBadge /> : null}
        <ObligationBadge state={state} />
        {stateOn === null ? null : <span className="muted">{t`seit ${formatDay(stateOn)}`}</span>}
        {stateIsExample ? <Badge>{t`Beispiel`}</Badge> : null}
      </div>
      <div className="button-row">
        <PlaceLink to={places.duty(id)}>
          {t`Akte`}
          <VisuallyHidden>{` ${titleOf(duty)}`}</VisuallyHidden>
        </PlaceLink>
        {revision > 0 ? (
          <Button
            size="small"
            variant="tertiary"
            aria-expanded={isOpen('history')}
            onClick={() => toggle({ id, what: 'history' })}
          >
            {t`Verlauf`}
          </Button>
        ) : null}
        {canReport && decision.endedOn === null ? (
          <Button
            id={reportButtonId(id)}
            size="small"
            aria-expanded={isOpen('report')}
            aria-label={t`Stand melden: ${titleOf(duty)}`}
            onClick={() => toggle({ id, what: 'report' })}
          >
            {t`Stand melden`}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

function DutyBelow({
  duty,
  open,
  close,
  canRelease,
  onReported,
  onStale,
}: PartProps & { close: () => void }) {
  const { id, revision, product, released, decision, lastReport } = duty;
  const title = titleOf(duty);
  if (open?.what === 'history') {
    return (
      <div className="duty-panel stack stack--small">
        <ReportHistory obligationId={id} title={title} canRelease={canRelease} />
        {canRelease && decision.publicationLevel === 'stateAfterRelease' ? (
          <ReleaseSwitch obligationId={id} released={released} onReleased={onStale} />
        ) : null}
      </div>
    );
  }
  return (
    <div className="duty-panel">
      <ReportForm
        obligationId={id}
        title={title}
        revision={revision}
        product={product}
        lastReport={lastReport}
        onReported={(state) => {
          close();
          onReported(id, title, state);
        }}
        onOvertaken={onStale}
        onCancel={() => {
          close();
          document.getElementById(reportButtonId(id))?.focus();
        }}
      />
    </div>
  );
}

function titleOf({ decision }: Pick<Duty, 'decision'>): string {
  return decision.title;
}

/** Where the focus returns to after a report. */
export function reportButtonId(obligationId: string): string {
  return `melden-${obligationId}`;
}
