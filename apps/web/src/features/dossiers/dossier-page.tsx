import { useLingui } from '@lingui/react/macro';
import { isPending } from '@gremia/domain/implementation/obligation';
import { Badge } from '@gremia/ui/badge';
import { buttonClass } from '@gremia/ui/button';
import { KeyFacts } from '@gremia/ui/key-facts';
import { Section } from '@gremia/ui/section';
import { Timeline } from '@gremia/ui/timeline';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { formatDay, formatRelative } from '../../platform/i18n/formats';
import { Page as Frame } from '../../platform/page/page';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { useAddressParam } from '../../platform/routing/use-address';
import { useSession } from '../../platform/session/session';
import {
  BasisLink,
  DeadlineWords,
  DecisionName,
  EndedNote,
  HeldUpAlert,
  ObligationBadge,
  obligationWords,
  OverdueBadge,
  PausedBadge,
  ReportDetails,
  ToldGround,
} from '../implementation/implementation.public';
import { WhoHasIt } from '../neighbours/neighbours.public';
import { Checks } from './checks';
import { type Dossier, DossierQuery } from './dossier-query';
import { Extensions } from './extensions';
import { Messages } from './messages';

/** One duty of one body, with everything that was said about it. */
export function Page() {
  const id = useAddressParam('id');
  const answer = useQuery({ query: DossierQuery, variables: { id }, requestPolicy: 'cache-and-network' });
  const [, readAgain] = answer;
  return (
    <AnswerView answer={answer}>
      {({ dossier }) => (
        <DossierView dossier={dossier} onActed={() => readAgain({ requestPolicy: 'network-only' })} />
      )}
    </AnswerView>
  );
}

function DossierView({ dossier, onActed }: { dossier: Dossier; onActed: () => void }) {
  const { t } = useLingui();
  const { role } = useSession();
  const { bodyKey, bodyName, decision, state, overdue, pausedSince, stateIsExample } = dossier;
  const title = decision.title;
  const isReporter = role?.kind === 'reporter' || role?.kind === 'providerReporter';
  return (
    <Frame
      breadcrumb={
        isReporter
          ? [{ to: places.house(bodyKey), label: t`Was bindet uns?` }]
          : [
              { to: places.implementation(), label: t`Umsetzung` },
              { to: places.implementationOf(decision.slug), label: title },
            ]
      }
      kicker={t`Umsetzungspflicht`}
      title={t`${title}: ${bodyName}`}
      actions={
        isReporter && dossier.viewerCanWrite && !dossier.ended ? (
          <PlaceLink
            to={places.house(bodyKey)}
            search={{ melden: dossier.id }}
            className={buttonClass('primary')}
          >
            {t`Stand melden`}
          </PlaceLink>
        ) : null
      }
      state={
        <>
          {overdue ? <OverdueBadge /> : null}
          {pausedSince !== null && isPending(state) ? <PausedBadge /> : null}
          <ObligationBadge state={state} />
          {stateIsExample ? <Badge>{t`Beispiel`}</Badge> : null}
        </>
      }
    >
      <HeldUpAlert decision={decision} />
      <DossierFacts dossier={dossier} />
      <Extensions dossier={dossier} onActed={onActed} />
      <Checks dossier={dossier} onActed={onActed} />
      <Messages dossier={dossier} onActed={onActed} />
      <WhoHasIt obligationId={dossier.id} />
      <History reports={dossier.reports} onReleased={dossier.viewerCanRelease ? onActed : undefined} />
    </Frame>
  );
}

function DossierFacts({ dossier }: { dossier: Dossier }) {
  const { t } = useLingui();
  const { decision, dueOn, pausedSince, agreedDueOn, bindingSince, product, bodyKey, bodyName } = dossier;
  return (
    <KeyFacts
      facts={[
        {
          term: t`Bindet durch`,
          value: <BasisLink decision={decision} />,
          note: (
            <>
              <DecisionName decision={decision} />
              <EndedNote decision={decision} />
            </>
          ),
        },
        {
          term: t`Frist`,
          value: dueOn === null ? (pausedSince === null ? t`ohne festen Termin` : t`ruht`) : formatDay(dueOn),
          note:
            dueOn !== null && (agreedDueOn === null || agreedDueOn === dueOn) ? (
              formatRelative(dueOn)
            ) : (
              <DeadlineWords duty={dossier} />
            ),
        },
        { term: t`Bindet seit`, value: formatDay(bindingSince) },
        { term: t`Stelle`, value: <PlaceLink to={places.municipality(bodyKey)}>{bodyName}</PlaceLink> },
        ...(product === null ? [] : [{ term: t`Produkt`, value: product }]),
      ]}
    />
  );
}

function History({
  reports,
  onReleased,
}: {
  reports: Dossier['reports'];
  onReleased: (() => void) | undefined;
}) {
  const { t } = useLingui();
  return (
    <Section id="verlauf" title={t`Verlauf`} lead={t`Keine Meldung wird je geändert oder gelöscht.`}>
      {reports.length === 0 ? (
        <p className="muted">{t`Noch hat niemand gemeldet.`}</p>
      ) : (
        <Timeline
          label={t`Verlauf`}
          entries={reports.map((report) => ({
            key: report.id,
            when: formatDay(report.on),
            title: t(obligationWords[report.state].word),
            tone: obligationWords[report.state].tone,
            children: <ReportFacts report={report} onReleased={onReleased} />,
          }))}
        />
      )}
    </Section>
  );
}

interface ReportFactsProps {
  report: Dossier['reports'][number];
  onReleased: (() => void) | undefined;
}

function ReportFacts({ report, onReleased }: ReportFactsProps) {
  const { t } = useLingui();
  const { product, note, example, reportedBy, provider } = report;
  return (
    <div className="stack stack--small">
      {product === null ? null : <p>{t`Produkt: ${product}`}</p>}
      <ToldGround ground={report.ground} />
      {note === null ? null : <p className="plain-text">{note}</p>}
      <ReportDetails report={report} onReleased={onReleased} />
      <p className="muted">
        {example
          ? t`Beispielmeldung, erfunden für diese Vorführung`
          : [reportedBy, provider].filter(Boolean).join(', ')}
      </p>
    </div>
  );
}
