import { Plural, useLingui } from '@lingui/react/macro';
import type { NeedState } from '@gremia/domain/standards/standard-need';
import { Badge } from '@gremia/ui/badge';
import { Button } from '@gremia/ui/button';
import { ItemList } from '@gremia/ui/item-list';
import { StateBadge, type Tone } from '@gremia/ui/state-badge';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { formatDay } from '../../platform/i18n/formats';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { ActProblem } from '../../platform/act/act-problem';
import { AnswerNeed } from './answer-need';
import { supportNeedRefusals } from './refusal-words';
import { useAct } from '../../platform/act/use-act';

export const NeedFragment = graphql(`
  fragment Need on StandardNeed {
    id
    title
    problem
    concerned
    link
    state
    reportedFor
    reportedAt
    supporters
    answer
    standardSlug
    standardName
    example
    mine
  }
`);

type Need = ResultOf<typeof NeedFragment>;

const SupportMutation = graphql(`
  mutation SupportStandardNeed($needId: ID!) {
    acted: supportStandardNeed(needId: $needId) {
      __typename
      ... on SupportStandardNeedRefused {
        reason
      }
    }
  }
`);

export interface NeedListProps {
  needs: readonly FragmentOf<typeof NeedFragment>[];
  canSupport?: boolean;
  canAnswer?: boolean;
  onActed?: () => void;
}

/** Where a need stands on a page that lists it. */
export const needAnchor = (id: string) => `bedarf-${id}`;

const nothing = () => undefined;

/** What is missing as a standard, with what became of it. */
export function NeedList({ needs, canSupport = false, canAnswer = false, onActed = nothing }: NeedListProps) {
  const { t } = useLingui();
  const { act, problem, pending } = useAct(onActed);
  return (
    <div className="stack stack--small">
      <ActProblem problem={problem} />
      <ItemList
        label={t`Bedarfe`}
        items={readFragment(NeedFragment, needs).map((need) => ({
          key: need.id,
          title: <span id={needAnchor(need.id)}>{need.title}</span>,
          meta: <NeedMeta need={need} />,
          end: (
            <>
              {need.example ? <Badge>{t`Beispiel`}</Badge> : null}
              <NeedBadge state={need.state} />
              {canSupport && need.state === 'reported' && !need.mine ? (
                <Button
                  size="small"
                  pending={pending}
                  aria-label={t`Wir auch: ${need.title}`}
                  onClick={() => void act(SupportMutation, { needId: need.id }, supportNeedRefusals)}
                >
                  {t`Wir auch`}
                </Button>
              ) : null}
            </>
          ),
          below: <NeedBody need={need} canAnswer={canAnswer} onAnswered={onActed} />,
        }))}
      />
    </div>
  );
}

function NeedMeta({ need: { reportedFor, reportedAt, supporters, mine } }: { need: Need }) {
  const { t } = useLingui();
  return (
    <>
      {t`${reportedFor}, ${formatDay(reportedAt)}`}
      {supporters === 0 ? null : (
        <>
          {' · '}
          <Plural value={supporters} one="# weitere Stelle" other="# weitere Stellen" />
        </>
      )}
      {mine ? ` · ${t`auch Ihre Stelle`}` : null}
    </>
  );
}

function NeedBody({
  need,
  canAnswer,
  onAnswered,
}: {
  need: Need;
  canAnswer: boolean;
  onAnswered: () => void;
}) {
  const { t } = useLingui();
  const { problem, concerned, link, answer, standardSlug, standardName } = need;
  return (
    <div className="stack stack--small">
      <p className="plain-text">{problem}</p>
      {concerned === null ? null : <p className="muted">{t`Betroffen: ${concerned}`}</p>}
      {link === null ? null : (
        <p>
          <a href={link} rel="noreferrer nofollow">
            {t`Mehr dazu auf ${new URL(link).hostname}`}
          </a>
        </p>
      )}
      {answer === null ? null : (
        <p>
          <strong>{t`Antwort:`}</strong> {answer}{' '}
          {standardSlug === null ? null : (
            <PlaceLink to={places.standard(standardSlug)}>{standardName ?? standardSlug}</PlaceLink>
          )}
        </p>
      )}
      {canAnswer && need.state === 'reported' ? <AnswerNeed need={need} onAnswered={onAnswered} /> : null}
    </div>
  );
}

export function NeedBadge({ state }: { state: NeedState }) {
  const { t } = useLingui();
  const words: Record<NeedState, { readonly word: string; readonly tone: Tone }> = {
    reported: { word: t`wartet auf Antwort`, tone: 'active' },
    taken: { word: t`aufgenommen`, tone: 'success' },
    declined: { word: t({ context: 'standards', message: 'abgelehnt' }), tone: 'quiet' },
  };
  return <StateBadge tone={words[state].tone}>{words[state].word}</StateBadge>;
}
