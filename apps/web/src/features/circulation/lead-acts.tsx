import { useLingui } from '@lingui/react/macro';
import type { ExtendCirculationReason } from '@gremia/domain/circulation/circulation-course';
import { Alert } from '@gremia/ui/alert';
import { Button, buttonClass } from '@gremia/ui/button';
import { DateField } from '@gremia/ui/date-field';
import { Section } from '@gremia/ui/section';
import { Select } from '@gremia/ui/select';
import { useState } from 'react';
import { ActProblem } from '../../platform/act/act-problem';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { formatDayLong, formatMoment } from '../../platform/i18n/formats';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { CancelMutation, ExtendMutation, PlaceMutation } from './circulation-acts';
import { ReasonAct } from './reason-act';
import { cancelRefusals, extendRefusals, placeRefusals } from './refusal-words';
import { useAct } from '../../platform/act/use-act';

export const LeadActsFragment = graphql(`
  fragment LeadActs on Circulation {
    id
    proposalId
    meetings {
      id
      title
      startsAt
    }
    viewerCan {
      revise
      extend
      cancel
      place
    }
  }
`);

type Led = ResultOf<typeof LeadActsFragment>;

export interface LeadActsProps {
  circulation: FragmentOf<typeof LeadActsFragment>;
  onActed: () => void;
}

/** What the secretariat can do with a circulation. */
export function LeadActs({ circulation: masked, onActed }: LeadActsProps) {
  const { t } = useLingui();
  const circulation = readFragment(LeadActsFragment, masked);
  const { revise, extend, cancel, place } = circulation.viewerCan;
  if (!revise && !extend && !cancel && !place) return null;
  return (
    <Section id="leiten" title={t`Umlauf leiten`} ruled>
      {place ? <Place circulation={circulation} onActed={onActed} /> : null}
      <div className="button-row">
        {revise ? (
          <PlaceLink to={places.reviseProposal(circulation.proposalId)} className={buttonClass()}>
            {t`Text ändern: neue Fassung`}
          </PlaceLink>
        ) : null}
        {extend ? <Extend circulationId={circulation.id} onActed={onActed} /> : null}
        {cancel ? <Cancel circulationId={circulation.id} onActed={onActed} /> : null}
      </div>
    </Section>
  );
}

interface ActProps {
  circulationId: string;
  onActed: () => void;
}

const aboutTheDay: readonly string[] = ['notLater', 'tooFarAhead'] satisfies ExtendCirculationReason[];

function Extend({ circulationId, onActed }: ActProps) {
  const { t } = useLingui();
  const acts = useAct(onActed);
  const [until, setUntil] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const isDayMissing = asked && until === null;
  const isDayRefused = acts.reason !== null && aboutTheDay.includes(acts.reason);

  async function extend(reason: string): Promise<boolean> {
    setAsked(true);
    if (until === null) return false;
    return acts.act(ExtendMutation, { input: { circulationId, until, reason } }, extendRefusals);
  }

  return (
    <ReasonAct
      label={t`Frist verlängern`}
      question={t`Laufende Phase verlängern?`}
      consequence={t`Verlängert wird nur nach hinten. Wird die Rückmeldephase länger, rückt die Abstimmung nach.`}
      hint={t`Alle Mitglieder lesen ihn.`}
      acts={acts}
      aboutChildren={aboutTheDay}
      onConfirm={extend}
    >
      <DateField
        label={t`Neuer letzter Tag`}
        value={until}
        error={
          isDayMissing
            ? t`Bitte nennen Sie den Tag, zum Beispiel 30.3.2027.`
            : isDayRefused
              ? (acts.problem ?? undefined)
              : undefined
        }
        onChange={setUntil}
        readBack={formatDayLong}
      />
    </ReasonAct>
  );
}

function Cancel({ circulationId, onActed }: ActProps) {
  const { t } = useLingui();
  const acts = useAct(onActed);
  return (
    <ReasonAct
      variant="danger"
      label={t`Umlauf abbrechen`}
      question={t`Umlauf abbrechen?`}
      consequence={t`Stimmen, die schon abgegeben sind, verlieren ihre Wirkung. Die Vorlage bleibt eingebracht und kann neu umlaufen oder in eine Sitzung kommen.`}
      hint={t`Er bleibt beim Umlauf stehen.`}
      acts={acts}
      onConfirm={(reason) => acts.act(CancelMutation, { circulationId, reason }, cancelRefusals)}
    />
  );
}

function Place({ circulation, onActed }: { circulation: Led; onActed: () => void }) {
  const { t } = useLingui();
  const { problem, pending, act } = useAct(onActed);
  const { id: circulationId, meetings } = circulation;
  const [meetingId, setMeetingId] = useState(meetings[0]?.id ?? '');
  if (meetings.length === 0) {
    return (
      <Alert
        tone="warning"
        headingLevel={3}
        title={t`Noch ist keine Sitzung geplant`}
        actions={
          <PlaceLink to={places.planMeeting()} className={buttonClass('primary')}>
            {t`Sitzung planen`}
          </PlaceLink>
        }
      >
        {t`Nach dem Einspruch gehört die Sache in eine Sitzung. Sobald eine geplant ist, setzen Sie sie hier auf die Tagesordnung.`}
      </Alert>
    );
  }
  return (
    <div className="stack">
      <ActProblem problem={problem} title={t`Nicht auf die Tagesordnung gesetzt`} />
      <Select
        label={t`Sitzung`}
        value={meetingId}
        options={meetings.map(({ id, title, startsAt }) => ({
          value: id,
          label: `${title}, ${formatMoment(startsAt)}`,
        }))}
        onChange={(event) => setMeetingId(event.currentTarget.value)}
      />
      <div className="button-row">
        <Button
          variant="primary"
          pending={pending}
          onClick={() => void act(PlaceMutation, { circulationId, meetingId }, placeRefusals)}
        >
          {t`Auf die Tagesordnung setzen`}
        </Button>
      </div>
    </div>
  );
}
