import { useLingui } from '@lingui/react/macro';
import { Badge } from '@gremia/ui/badge';
import { KeyFacts } from '@gremia/ui/key-facts';
import { Section } from '@gremia/ui/section';
import { StateBadge } from '@gremia/ui/state-badge';
import { Timeline, type TimelineEntry } from '@gremia/ui/timeline';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { formatDeadline } from '../../platform/i18n/deadline';
import { formatMoment } from '../../platform/i18n/formats';
import { Page as Frame } from '../../platform/page/page';
import { places } from '../../platform/routing/places';
import { useAddressParam } from '../../platform/routing/use-address';
import { useCirculationChanges } from '../voting/voting.public';
import { CirculatedText, CirculatedTextFragment } from './circulated-text';
import { CirculationComments, CirculationCommentsFragment } from './circulation-comments';
import { CirculationVote } from './circulation-vote';
import { formNames, silenceWords, stateLooks } from './circulation-words';
import { LeadActs, LeadActsFragment } from './lead-acts';
import { NoteSeats, NoteSeatsFragment } from './note-seats';
import { OwnSeats, OwnSeatsFragment } from './own-seat';
import { WhatNow, WhatNowFragment } from './what-now';

const CirculationPageFragment = graphql(
  `
    fragment CirculationPage on Circulation {
      id
      boardName
      boardSlug
      title
      example
      state
      form
      startedAt
      feedbackEndsAt
      votingEndsAt
      endedAt
      ruleTitle
      silence
      ballotId
      answered
      keptOut
      extensions {
        phase
        to
        reason
        at
      }
      seats {
        seatId
        label
        voting
        recused
        representedBy
      }
      ...WhatNow
      ...CirculatedText
      ...CirculationComments
      ...OwnSeats
      ...LeadActs
      ...NoteSeats
    }
  `,
  [
    WhatNowFragment,
    CirculatedTextFragment,
    CirculationCommentsFragment,
    OwnSeatsFragment,
    LeadActsFragment,
    NoteSeatsFragment,
  ],
);

const CirculationQuery = graphql(
  `
    query Circulation($id: ID!) {
      circulation(id: $id) {
        ...CirculationPage
      }
    }
  `,
  [CirculationPageFragment],
);

export function Page() {
  const id = useAddressParam('id');
  const [answer, refresh] = useQuery({
    query: CirculationQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  return (
    <AnswerView answer={[answer, refresh]}>
      {({ circulation }) => (
        <Record
          key={id}
          circulation={circulation}
          onChange={() => refresh({ requestPolicy: 'network-only' })}
        />
      )}
    </AnswerView>
  );
}

type Circulation = ResultOf<typeof CirculationPageFragment>;

interface RecordProps {
  circulation: FragmentOf<typeof CirculationPageFragment>;
  onChange: () => void;
}

function Record({ circulation: masked, onChange }: RecordProps) {
  const { t } = useLingui();
  const circulation = readFragment(CirculationPageFragment, masked);
  const { id, state, ballotId, seats, keptOut } = circulation;
  const runs = state === 'feedback' || state === 'voting';
  useCirculationChanges(runs || state === 'objected' ? id : null, onChange);
  const look = stateLooks[state];
  const entitled = seats.filter(({ voting, recused }) => voting && !recused).length;
  return (
    <Frame
      breadcrumb={[
        { to: places.meetings(), label: t`Sitzungen` },
        { to: places.circulations(), label: t`Umlaufverfahren` },
      ]}
      kicker={t`Umlaufverfahren · ${circulation.boardName}`}
      title={circulation.title}
      state={
        <>
          <StateBadge tone={look.tone}>{t(look.word)}</StateBadge>
          {circulation.example ? <Badge>{t`Beispiel`}</Badge> : null}
        </>
      }
    >
      <WhatNow circulation={circulation} />
      {ballotId === null || keptOut || state === 'objected' || state === 'cancelled' ? null : (
        <CirculationVote
          key={`${ballotId} ${state}`}
          circulationId={id}
          ballotId={ballotId}
          answered={circulation.answered}
          entitled={entitled}
          onSettled={onChange}
        />
      )}
      <CirculatedText circulation={circulation} />
      <CirculationComments circulation={circulation} onActed={onChange} />
      <OwnSeats circulation={circulation} onActed={onChange} />
      <NoteSeats circulation={circulation} onActed={onChange} />
      <LeadActs circulation={circulation} onActed={onChange} />
      <Course circulation={circulation} />
    </Frame>
  );
}

function Course({ circulation }: { circulation: Circulation }) {
  const { t } = useLingui();
  const { form, ruleTitle, silence, seats } = circulation;
  const apart = seats.filter(({ recused, representedBy }) => recused || representedBy !== null);
  return (
    <Section id="ablauf" title={t`Ablauf und Regel`} ruled>
      <KeyFacts
        facts={[
          { term: t`Beschlussregel`, value: ruleTitle },
          { term: t({ context: 'voting', message: 'Form' }), value: t(formNames[form].name) },
          { term: t`Schweigen`, value: t(silenceWords[silence]) },
          ...apart.map(({ label, recused, representedBy }) => ({
            term: label,
            value: recused ? t`befangen` : t`vertreten durch ${representedBy ?? ''}`,
          })),
        ]}
      />
      <Timeline label={t`Ablauf`} entries={useEntries(circulation)} />
    </Section>
  );
}

function useEntries(circulation: Circulation): TimelineEntry[] {
  const { t } = useLingui();
  const { startedAt, feedbackEndsAt, votingEndsAt, endedAt, state, extensions } = circulation;
  const inFeedback = state === 'feedback';
  const runs = inFeedback || state === 'voting';
  return [
    { key: 'start', when: formatMoment(startedAt), title: t`In den Umlauf gegeben` },
    ...extensions.map(({ at, to, reason }) => ({
      key: at,
      when: formatMoment(at),
      title: t`Verlängert bis ${formatDeadline(to)}`,
      children: reason,
    })),
    {
      key: 'feedback',
      when: formatDeadline(feedbackEndsAt),
      title: t`Ende der Rückmeldephase, Beginn der Abstimmung`,
      ahead: inFeedback,
    },
    ...(runs || state === 'certified'
      ? [
          {
            key: 'end',
            when: formatDeadline(votingEndsAt),
            title: t`Ende der Abstimmung`,
            ahead: runs,
          },
        ]
      : []),
    ...(endedAt === null || state === 'certified'
      ? []
      : [{ key: 'ended', when: formatMoment(endedAt), title: t(stateLooks[state].word) }]),
  ];
}
