import { useLingui } from '@lingui/react/macro';
import { Section } from '@gremia/ui/section';
import { StateBadge } from '@gremia/ui/state-badge';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { useReadAgain } from '../../platform/live/use-read-again';
import { type MeetingView, useMeetingView } from '../meetings/meetings.public';
import { RuleInWords, RuleInWordsFragment } from './ballot-rule';
import { ConsentListConduct, ConsentListConductFragment } from './consent-list-conduct';
import { ConsentListItems, ConsentListItemsFragment } from './consent-list-items';
import { ConsentListVoice, ConsentListVoiceFragment } from './consent-list-voice';
import { consentListLooks } from './consent-list-words';

const ConsentListFragment = graphql(
  `
    fragment ConsentListOfMeeting on ConsentList {
      state
      rule {
        title
        ...RuleInWords
      }
      items {
        standing
      }
      ...ConsentListItems
      ...ConsentListVoice
      ...ConsentListConduct
    }
  `,
  [RuleInWordsFragment, ConsentListItemsFragment, ConsentListVoiceFragment, ConsentListConductFragment],
);

const ConsentListQuery = graphql(
  `
    query ConsentListOfMeeting($meetingId: ID!) {
      consentList(meetingId: $meetingId) {
        ...ConsentListOfMeeting
      }
    }
  `,
  [ConsentListFragment],
);

export interface ConsentListProps {
  meetingId: string;
  /** On the page that leads the meeting: also what is not on the list, and voices from the room. */
  leading?: boolean;
  /** On the page of a meeting that is over: a list that never came up is no news. */
  over?: boolean;
}

/** The Grüne Liste of a meeting, for the people of its board; nothing where nothing stands on it. */
export function ConsentList({ meetingId, leading = false, over = false }: ConsentListProps) {
  const [answer, read] = useQuery({ query: ConsentListQuery, variables: { meetingId } });
  const readAgain = () => read({ requestPolicy: 'network-only' });
  const view = useMeetingView(meetingId);
  useReadAgain(view === null ? null : stateOf(view), readAgain);
  return (
    <AnswerView answer={[answer, read]} waiting={<></>}>
      {({ consentList }) =>
        consentList === null ? null : (
          <Shown list={consentList} leading={leading} over={over} onActed={readAgain} />
        )
      }
    </AnswerView>
  );
}

/** What the list hangs on: an act that changed the pages, and who is there. Votes on other items do not touch it. */
function stateOf({ edition, benches }: MeetingView): string {
  const seats = benches.flatMap((bench) => bench.seats);
  return [
    edition,
    ...seats.map(({ seatId, state, person }) => `${seatId} ${state} ${person?.personId}`),
  ].join();
}

interface ShownProps {
  list: FragmentOf<typeof ConsentListFragment>;
  leading: boolean;
  over: boolean;
  onActed: () => void;
}

function Shown({ list: masked, leading, over, onActed }: ShownProps) {
  const { t } = useLingui();
  const list = readFragment(ConsentListFragment, masked);
  const { state, rule, items } = list;
  const look = consentListLooks[state];
  if (over && state === 'gathering') return null;
  if (items.length === 0 || (!leading && items.every(({ standing }) => standing === 'offList'))) return null;
  const isWaiting = state !== 'gathering' || items.some(({ standing }) => standing === 'listed');
  return (
    <Section
      id="gruene-liste"
      title={t`Grüne Liste`}
      lead={t`Mehrere Punkte in einem Vorgang, ohne Aussprache. Ein einziger Widerspruch nimmt einen Punkt heraus.`}
    >
      <div className="stack stack--large">
        {isWaiting ? (
          <div className="cluster">
            <StateBadge tone={look.tone}>{t(look.word)}</StateBadge>
            {rule === null ? null : <span>{rule.title}</span>}
          </div>
        ) : null}
        <ConsentListItems list={list} leading={leading} onActed={onActed} />
        {leading ? <ConsentListVoice list={list} onActed={onActed} /> : null}
        <ConsentListConduct list={list} onActed={onActed} />
        {rule === null ? null : (
          <details>
            <summary>{t`Die Regel der Liste`}</summary>
            <RuleInWords rule={rule} />
          </details>
        )}
      </div>
    </Section>
  );
}
