import { Plural, useLingui } from '@lingui/react/macro';
import type { ReportableState } from '@gremia/domain/implementation/report';
import { Alert } from '@gremia/ui/alert';
import { EmptyState } from '@gremia/ui/empty-state';
import { Section } from '@gremia/ui/section';
import { useToast } from '@gremia/ui/toast';
import { useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql, readFragment, type ResultOf } from '../../platform/graphql/graphql';
import { formatDay, formatMoment } from '../../platform/i18n/formats';
import { Page as Frame } from '../../platform/page/page';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { useAddressParam } from '../../platform/routing/use-address';
import { useSession } from '../../platform/session/session';
import { ComingTopics } from './coming-topics';
import { DutyFragment, DutyList, reportButtonId } from './duty-list';
import { HeadOfAdministration } from './head-of-administration';
import { obligationStates } from './obligation-words';
import { RecommendationFragment, RecommendationList } from './recommendation-list';
import { YearlyReportLinks } from './yearly-report-links';

const HouseQuery = graphql(
  `
    query WhatBindsUs($key: ID!) {
      whatBindsUs(publicBodyKey: $key) {
        asOf
        mergedInto {
          key
          name
          on
        }
        key
        name
        kind
        kreisName
        providerName
        viewerCanReport
        viewerCanRelease
        viewerCanAnswer
        viewerCanAccede
        duties {
          ...DutyRow
        }
        recommendations {
          ...RecommendationRow
        }
      }
    }
  `,
  [DutyFragment, RecommendationFragment],
);

type House = ResultOf<typeof HouseQuery>['whatBindsUs'];

/** "Was bindet uns?": the working place of a public body. */
export function Page() {
  const key = useAddressParam('key');
  const [state, execute] = useQuery({
    query: HouseQuery,
    variables: { key },
    requestPolicy: 'cache-and-network',
  });
  const readAgain = () => execute({ requestPolicy: 'network-only' });
  return (
    <AnswerView answer={[state, execute]}>
      {({ whatBindsUs }) => <HouseView house={whatBindsUs} onStale={readAgain} />}
    </AnswerView>
  );
}

const urgencies = ['overdue', 'soon', 'later', 'done'] as const;

function HouseLinks({ house }: { house: House }) {
  const { t } = useLingui();
  const { role } = useSession();
  return (
    <>
      {role?.kind === 'reporter' && house.viewerCanReport ? (
        <>
          <PlaceLink to={places.proposals(house.key)}>{t`Meldungen bestätigen`}</PlaceLink>
          <PlaceLink to={places.collectiveReports()}>{t`Für viele melden`}</PlaceLink>
          <PlaceLink to={places.reporters(house.key)}>{t`Wer meldet für uns?`}</PlaceLink>
          <PlaceLink to={places.authorisations(house.key)}>{t`Wer darf für uns melden?`}</PlaceLink>
        </>
      ) : null}
      {house.kind === 'gemeinde' || house.kind === 'kreis' ? (
        <PlaceLink to={places.comparison(house.key)}>{t`Im Vergleich`}</PlaceLink>
      ) : null}
      <PlaceLink to={places.municipality(house.key)}>{t`Öffentliche Seite`}</PlaceLink>
    </>
  );
}

/** What one must know before reading: a house that is no more, and in whose name a provider speaks. */
function HouseNotes({ house, isProvider }: { house: House; isProvider: boolean }) {
  const { t } = useLingui();
  return (
    <>
      {house.mergedInto === null ? null : (
        <Alert
          tone="warning"
          title={t`${house.name} ist am ${formatDay(house.mergedInto.on)} in ${house.mergedInto.name} aufgegangen`}
          actions={
            <PlaceLink
              to={places.house(house.mergedInto.key)}
            >{t`Was bindet ${house.mergedInto.name}?`}</PlaceLink>
          }
        >
          {t`Die Pflichten stehen jetzt dort, mit allem, was gemeldet wurde. Hier können Sie es nachlesen, aber nicht mehr melden.`}
        </Alert>
      )}
      {isProvider && house.viewerCanReport ? (
        <Alert tone="info" title={t`Sie melden für ${house.name}`}>
          {t`Die Kommune hat Sie dazu ermächtigt. Sie sieht jede Ihrer Meldungen und kann sie berichtigen.`}
        </Alert>
      ) : null}
      {isProvider && !house.viewerCanReport ? (
        <Alert
          tone="info"
          title={t`${house.name} bestätigt Ihre Meldungen oder hat Sie für einzelne Verfahren ermächtigt`}
          actions={<PlaceLink to={places.collectiveReports()}>{t`Für viele melden`}</PlaceLink>}
        >
          {t`Ihre Meldungen geben Sie unter „Für viele melden“ ab. Dort steht, was davon sofort gilt.`}
        </Alert>
      ) : null}
    </>
  );
}

function HouseView({ house, onStale }: { house: House; onStale: () => void }) {
  const { t } = useLingui();
  const { role } = useSession();
  const reported = useReported(house, onStale);
  const titles = {
    overdue: t`Überfällig`,
    soon: t`In den nächsten 90 Tagen`,
    later: t`Später oder ohne Termin`,
    done: t`Erledigt`,
  };
  const anchors = { overdue: 'ueberfaellig', soon: 'bald', later: 'spaeter', done: 'erledigt' };
  const rows = readFragment(DutyFragment, house.duties);
  const groups = urgencies.map((urgency) => ({
    urgency,
    duties: house.duties.filter((_, index) => rows[index]?.urgency === urgency),
  }));
  const isProvider = role?.kind === 'providerReporter';
  return (
    <Frame
      kicker={house.name}
      title={t`Was bindet uns?`}
      lead={<Summary counts={groups.map(({ duties }) => duties.length)} />}
      breadcrumb={isProvider ? [{ to: places.houses(), label: t`Unsere Kommunen` }] : undefined}
      actions={<HouseLinks house={house} />}
    >
      <HouseNotes house={house} isProvider={isProvider} />
      {house.duties.length === 0 ? (
        <EmptyState headingLevel={2} title={t`Noch bindet Sie nichts`}>
          {t`Hier stehen verbindliche Beschlüsse, sobald einer Ihre Stelle erreicht.`}
        </EmptyState>
      ) : null}
      {groups
        .filter(({ duties }) => duties.length > 0)
        .map(({ urgency, duties }) => (
          <Section key={urgency} id={anchors[urgency]} title={titles[urgency]}>
            <DutyList
              label={titles[urgency]}
              duties={duties}
              kreisName={house.kreisName}
              canReport={house.viewerCanReport}
              canRelease={house.viewerCanRelease}
              onReported={reported}
              onStale={onStale}
            />
          </Section>
        ))}
      {house.recommendations.length > 0 ? (
        <Section
          id="empfehlungen"
          title={t`Empfehlungen`}
          lead={t`Sie binden nicht und sind nie überfällig. Ihre Antwort hilft allen, zu sehen, was davon ankommt.`}
        >
          <RecommendationList
            recommendations={house.recommendations}
            canAnswer={house.viewerCanAnswer}
            canAccede={house.viewerCanAccede}
            onAnswered={onStale}
          />
        </Section>
      ) : null}
      <ComingTopics />
      {house.kind === 'gemeinde' || house.kind === 'kreis' || house.kind === 'landschaftsverband' ? (
        <YearlyReportLinks publicBodyKey={house.key} asOf={house.asOf} />
      ) : null}
      {role?.kind === 'reporter' && role.objectKey === house.key ? <HeadOfAdministration /> : null}
      <p className="muted">
        {t`Stand ${formatMoment(house.asOf)}. Was Sie melden, ist Ihre eigene Angabe. Produkte und Notizen werden nie veröffentlicht; außer Ihnen und Ihrem IT-Dienstleister sehen sie Vorsitz, Geschäftsstelle und Revision.`}
      </p>
    </Frame>
  );
}

/** The sentence first: how much is overdue, how much comes next. */
function Summary({ counts: [overdue = 0, soon = 0, later = 0, done = 0] }: { counts: number[] }) {
  const { t } = useLingui();
  if (overdue + soon + later + done === 0) return t`Keine Pflichten.`;
  return (
    <>
      {overdue === 0 ? (
        t`Nichts ist überfällig.`
      ) : (
        <Plural value={overdue} one="Eine Pflicht ist überfällig." other="# Pflichten sind überfällig." />
      )}{' '}
      {soon === 0 ? null : (
        <Plural
          value={soon}
          one="Eine wird in den nächsten 90 Tagen fällig."
          other="# werden in den nächsten 90 Tagen fällig."
        />
      )}{' '}
      {done === 0 ? null : <Plural value={done} one="Eine ist erledigt." other="# sind erledigt." />}
    </>
  );
}

/** After a report the page is read again; the focus follows the duty to the group where it stands now. */
function useReported(house: House, onStale: () => void) {
  const { t } = useLingui();
  const say = useToast();
  const moved = useRef<string | null>(null);
  useEffect(() => {
    if (moved.current === null) return;
    document.getElementById(reportButtonId(moved.current))?.focus();
    moved.current = null;
  }, [house]);
  return (obligationId: string, title: string, state: ReportableState) => {
    moved.current = obligationId;
    say(t`Gemeldet: ${title} – ${t(obligationStates[state].word)}.`);
    onStale();
  };
}
