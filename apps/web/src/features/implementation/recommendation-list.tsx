import { useLingui } from '@lingui/react/macro';
import type { ResponseAction } from '@gremia/domain/implementation/response';
import { Button, buttonClass } from '@gremia/ui/button';
import { Form } from '@gremia/ui/form';
import { ItemList } from '@gremia/ui/item-list';
import { RadioGroup } from '@gremia/ui/radio-group';
import { StateBadge } from '@gremia/ui/state-badge';
import { TextArea } from '@gremia/ui/text-area';
import { useState } from 'react';
import './house.css';
import { useMutation } from 'urql';
import { ActProblem } from '../../platform/act/act-problem';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { formatDay } from '../../platform/i18n/formats';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { BasisFragment, DecisionName } from './basis-link';
import { responseStates } from './obligation-words';
import { answerRefusals } from './refusal-words';
import { useOutcome } from '../../platform/act/use-outcome';

export const RecommendationFragment = graphql(
  `
    fragment RecommendationRow on Recommendation {
      id
      state
      reason
      answeredOn
      accessionOpen
      decision {
        slug
        title
        resolutionSlug
        ...Basis
      }
    }
  `,
  [BasisFragment],
);

const AnswerMutation = graphql(`
  mutation AnswerRecommendation($input: AnswerRecommendationInput!) {
    answerRecommendation(input: $input) {
      __typename
      ... on AnswerRecommendationRefused {
        reason
      }
    }
  }
`);

type Recommendation = ResultOf<typeof RecommendationFragment>;

export interface RecommendationListProps {
  recommendations: readonly FragmentOf<typeof RecommendationFragment>[];
  canAnswer: boolean;
  canAccede: boolean;
  onAnswered: () => void;
}

/** Recommendations are answered and never overdue; where a body may accede, the way leads to the register. */
export function RecommendationList({
  recommendations,
  canAnswer,
  canAccede,
  onAnswered,
}: RecommendationListProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState<string | null>(null);
  const rows = readFragment(RecommendationFragment, recommendations);
  return (
    <ItemList
      label={t`Empfehlungen`}
      items={rows.map((row) => ({
        key: row.id,
        title: <PlaceLink to={places.implementationOf(row.decision.slug)}>{row.decision.title}</PlaceLink>,
        meta: <Answered row={row} />,
        end: (
          <>
            <ResponseBadge state={row.state} />
            {row.accessionOpen && canAccede && row.decision.resolutionSlug !== null ? (
              <PlaceLink
                to={places.resolution(row.decision.resolutionSlug)}
                className={buttonClass('secondary', 'small')}
              >
                {t`Beitreten`}
              </PlaceLink>
            ) : null}
            {canAnswer ? (
              <Button
                size="small"
                aria-expanded={open === row.id}
                aria-label={t`Antworten: ${row.decision.title}`}
                onClick={() => setOpen(open === row.id ? null : row.id)}
              >
                {t`Antworten`}
              </Button>
            ) : null}
          </>
        ),
        below:
          open === row.id ? (
            <AnswerForm
              row={row}
              onAnswered={() => {
                setOpen(null);
                onAnswered();
              }}
            />
          ) : undefined,
      }))}
    />
  );
}

function Answered({ row: { reason, answeredOn, decision } }: { row: Recommendation }) {
  const { t } = useLingui();
  return (
    <>
      <DecisionName decision={decision} />
      {answeredOn === null ? null : ` · ${t`beantwortet am ${formatDay(answeredOn)}`}`}
      {reason === null ? null : ` · ${t`Grund: ${reason}`}`}
    </>
  );
}

export function ResponseBadge({ state }: { state: Recommendation['state'] }) {
  const { t } = useLingui();
  const { word, tone, icon } = responseStates[state];
  return (
    <StateBadge tone={tone} icon={icon}>
      {t(word)}
    </StateBadge>
  );
}

function AnswerForm({ row, onAnswered }: { row: Recommendation; onAnswered: () => void }) {
  const { t } = useLingui();
  const [action, setAction] = useState<ResponseAction | null>(null);
  const [reason, setReason] = useState(row.reason ?? '');
  const [missing, setMissing] = useState<string | undefined>(undefined);
  const { problem, settle } = useOutcome();
  const [{ fetching }, send] = useMutation(AnswerMutation);

  async function submit() {
    setMissing(action === null ? t`Bitte wählen Sie eine Antwort.` : undefined);
    if (action === null) return;
    const input = { responseId: row.id, action, reason };
    if (settle((await send({ input })).data?.answerRecommendation, answerRefusals)) onAnswered();
  }

  return (
    <div className="duty-panel">
      <Form onSubmit={() => void submit()}>
        <ActProblem problem={problem} title={t`Noch nicht beantwortet`} />
        <RadioGroup
          label={t`Folgen Sie der Empfehlung?`}
          error={missing}
          choices={[
            { value: 'follow', label: t`Ja, wir folgen` },
            { value: 'followInPart', label: t`Zum Teil` },
            { value: 'decline', label: t`Nein, mit Grund` },
          ]}
          value={action}
          onChange={setAction}
        />
        <TextArea
          label={action === 'decline' ? t`Grund` : t`Anmerkung`}
          optionalLabel={action === 'decline' ? undefined : t`(freiwillig)`}
          hint={t`Die Geschäftsstelle liest die Gründe gesammelt.`}
          rows={3}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <div>
          <Button variant="primary" type="submit" pending={fetching}>
            {t`Antwort senden`}
          </Button>
        </div>
      </Form>
    </div>
  );
}
