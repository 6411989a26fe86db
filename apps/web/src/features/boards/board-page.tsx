import { useLingui } from '@lingui/react/macro';
import { Badge } from '@gremia/ui/badge';
import { buttonClass } from '@gremia/ui/button';
import { KeyFacts, type Fact } from '@gremia/ui/key-facts';
import { Section } from '@gremia/ui/section';
import { lazy, Suspense } from 'react';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import { formatDay, formatMoment } from '../../platform/i18n/formats';
import { Page as Frame } from '../../platform/page/page';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { useAddressParam } from '../../platform/routing/use-address';
import { BoardCirculations } from '../circulation/circulation.public';
import { BoardMeetings, BoardMeetingsFragment, mirrored } from './board-meetings';
import { BoardResolutions, BoardResolutionsFragment } from './board-resolutions';
import { kindWords } from './board-words';
import { PulseBadge, PulseBadgeFragment } from './pulse-badge';
import { RulesSection, RulesSectionFragment } from './rules-section';
import { SeatList, SeatListFragment } from './seat-list';
import { SeatPlan, SeatPlanFragment } from './seat-plan';
import { stepUpActWords } from './step-up-act-words';

// For the secretariat alone.
const StepUpSection = lazy(async () => ({ default: (await import('./step-up-section')).StepUpSection }));

const BoardQuery = graphql(
  `
    query Board($slug: String!) {
      board(slug: $slug) {
        id
        slug
        name
        shortName
        kind
        task
        legalBasis
        chairedBy
        compositionNote
        proposed
        example
        source
        votingSeatCount
        advisorySeatCount
        viewerCanPlanMeeting
        viewerCanSetStepUp
        stepUpActs
        officers {
          name
          kind
        }
        cadence {
          lastMeetingOn
          lastMeetingText
          asOf
          ...PulseBadge
        }
        nextMeeting {
          slug
          startsAt
        }
        benches {
          key
          ...SeatPlan
          ...SeatList
        }
        rules {
          ...RulesSection
        }
        ...BoardMeetings
        ...BoardResolutions
      }
    }
  `,
  [
    PulseBadgeFragment,
    SeatPlanFragment,
    SeatListFragment,
    RulesSectionFragment,
    BoardMeetingsFragment,
    BoardResolutionsFragment,
  ],
);

type Board = ResultOf<typeof BoardQuery>['board'];

export function Page() {
  const slug = useAddressParam('slug');
  const answer = useQuery({ query: BoardQuery, variables: { slug }, requestPolicy: 'cache-and-network' });
  const [, execute] = answer;
  const readAgain = () => execute({ requestPolicy: 'network-only' });
  return (
    <AnswerView answer={answer}>{({ board }) => <Record board={board} onActed={readAgain} />}</AnswerView>
  );
}

function Record({ board, onActed }: { board: Board; onActed: () => void }) {
  const { t } = useLingui();
  return (
    <Frame
      kicker={t(kindWords[board.kind])}
      title={board.name}
      lead={board.task ?? undefined}
      breadcrumb={[{ to: places.boards(), label: t`Gremien` }]}
      state={
        <>
          {board.proposed ? (
            <Badge>{t`Vorschlag, noch nicht eingerichtet`}</Badge>
          ) : (
            <PulseBadge cadence={board.cadence} />
          )}
          {board.example ? <Badge>{t`Beispielbesetzung`}</Badge> : null}
        </>
      }
      actions={
        board.viewerCanPlanMeeting ? (
          <>
            <PlaceLink
              to={places.planMeeting()}
              search={{ gremium: board.slug }}
              className={buttonClass('primary')}
            >
              {t`Sitzung planen`}
            </PlaceLink>
            <PlaceLink to={places.boardOffices(board.slug)} className={buttonClass('secondary')}>
              {t`Mitglieder und Ämter`}
            </PlaceLink>
          </>
        ) : undefined
      }
    >
      <Facts board={board} />
      <Seats board={board} />
      {board.rules === null ? null : <RulesSection boardSlug={board.slug} rules={board.rules} />}
      <BoardMeetings board={board} />
      <BoardCirculations slug={board.slug} />
      {board.slug === mirrored ? null : <BoardResolutions board={board} />}
      {board.viewerCanSetStepUp ? (
        <Suspense fallback={null}>
          <StepUpSection boardId={board.id} asked={board.stepUpActs} onSet={onActed} />
        </Suspense>
      ) : null}
      <p className="muted">{t`Quelle: ${board.source}`}</p>
    </Frame>
  );
}

function Facts({ board }: { board: Board }) {
  const { t } = useLingui();
  const chair = board.officers.find(({ kind }) => kind === 'chair')?.name ?? board.chairedBy;
  const { lastMeetingOn, lastMeetingText, asOf } = board.cadence;
  const { legalBasis, nextMeeting, votingSeatCount, advisorySeatCount } = board;
  const facts: Fact[] = [];
  if (legalBasis !== null) facts.push({ term: t`Rechtsgrundlage`, value: legalBasis });
  if (chair !== null) facts.push({ term: t`Vorsitz`, value: chair });
  if (votingSeatCount + advisorySeatCount > 0) {
    facts.push({
      term: t`Sitze`,
      value: votingSeatCount === 0 ? t`${advisorySeatCount} beratend` : t`${votingSeatCount} mit Stimme`,
      note: votingSeatCount === 0 || advisorySeatCount === 0 ? undefined : t`${advisorySeatCount} beratend`,
    });
  }
  if (lastMeetingOn !== null) {
    facts.push({
      term: asOf === null ? t`Letzte Sitzung` : t`Letzte bekannte Sitzung`,
      value: lastMeetingText ?? formatDay(lastMeetingOn),
      note: asOf === null ? undefined : t`Stand ${formatDay(asOf)}`,
    });
  }
  if (nextMeeting !== null) {
    facts.push({
      term: t`Nächste Sitzung`,
      value: (
        <PlaceLink to={places.meeting(nextMeeting.slug)}>{formatMoment(nextMeeting.startsAt)}</PlaceLink>
      ),
    });
  }
  if (board.stepUpActs.length > 0) {
    const asked = board.stepUpActs.map((act) => t(stepUpActWords[act])).join(', ');
    facts.push({ term: t`Passkey verlangt`, value: asked });
  }
  return <KeyFacts facts={facts} />;
}

function Seats({ board }: { board: Board }) {
  const { t } = useLingui();
  if (board.benches.length === 0) {
    return (
      <Section id="sitze" title={t`Wer dazugehört`}>
        <p>{board.compositionNote ?? t`Eine Besetzung ist noch nicht vorgeschlagen.`}</p>
      </Section>
    );
  }
  return (
    <Section id="sitze" title={t`Wer am Tisch sitzt`} lead={board.compositionNote ?? undefined}>
      <SeatPlan boardName={board.shortName} benches={board.benches} />
      <details className="seat-details">
        <summary>{t`Besetzung als Liste`}</summary>
        <SeatList benches={board.benches} />
      </details>
    </Section>
  );
}
