import { useLingui } from '@lingui/react/macro';
import { Button } from '@gremia/ui/button';
import { EmptyState } from '@gremia/ui/empty-state';
import { ItemList } from '@gremia/ui/item-list';
import { useToast } from '@gremia/ui/toast';
import { useMutation, useQuery } from 'urql';
import { ActProblem } from '../../platform/act/act-problem';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import { formatDay, formatMoment } from '../../platform/i18n/formats';
import { Page as Frame } from '../../platform/page/page';
import { places } from '../../platform/routing/places';
import { useAddressParam } from '../../platform/routing/use-address';
import { useOutcome } from '../../platform/act/use-outcome';
import {
  ObligationBadge,
  ToldFragment,
  ToldGround,
  ToldSoFar,
} from '../implementation/implementation.public';
import { confirmRefusals } from './row-problem-words';

const ProposalsQuery = graphql(
  `
    query ProposedReports($key: ID!) {
      proposedReports(publicBodyKey: $key) {
        id
        title
        currentState
        state
        on
        product
        productVersion
        ground
        note
        details {
          ...Told
        }
        provider
        reportedBy
        proposedAt
        overtaken
      }
    }
  `,
  [ToldFragment],
);

const DecideMutation = graphql(`
  mutation DecideProposedReport($id: ID!, $confirmed: Boolean!) {
    decideProposedReport(id: $id, confirmed: $confirmed) {
      __typename
      ... on DecidedProposal {
        id
      }
      ... on DecideProposedReportRefused {
        reason
        standardSince
      }
    }
  }
`);

type Proposal = ResultOf<typeof ProposalsQuery>['proposedReports'][number];

/** What the provider wants to report; nothing counts before the body says yes. */
export function Page() {
  const { t } = useLingui();
  const key = useAddressParam('key');
  const [answer, execute] = useQuery({
    query: ProposalsQuery,
    variables: { key },
    requestPolicy: 'cache-and-network',
  });
  const { problem, decide } = useDecision(() => execute({ requestPolicy: 'network-only' }));
  return (
    <Frame
      breadcrumb={[{ to: places.house(key), label: t`Was bindet uns?` }]}
      title={t`Meldungen bestätigen`}
      lead={t`Das möchte Ihr IT-Dienstleister für Sie melden. Es gilt erst, wenn Sie es bestätigen.`}
    >
      <ActProblem problem={problem} title={t`Nicht gespeichert`} headingLevel={2} />
      <AnswerView answer={[answer, execute]}>
        {({ proposedReports }) =>
          proposedReports.length === 0 ? (
            <EmptyState headingLevel={2} title={t`Nichts zu bestätigen`}>
              {t`Sobald Ihr IT-Dienstleister etwas für Sie meldet, steht es hier.`}
            </EmptyState>
          ) : (
            <ItemList
              label={t`Meldungen, die auf Ihr Wort warten`}
              items={proposedReports.map((proposal) => ({
                key: proposal.id,
                title: proposal.title,
                meta: <ProposalFacts proposal={proposal} />,
                end: (
                  <div className="button-row">
                    <Button
                      variant="primary"
                      size="small"
                      aria-label={t`Bestätigen: ${proposal.title}`}
                      onClick={() => void decide(proposal.id, true)}
                    >
                      {t`Bestätigen`}
                    </Button>
                    <Button
                      size="small"
                      aria-label={t`Ablehnen: ${proposal.title}`}
                      onClick={() => void decide(proposal.id, false)}
                    >
                      {t`Ablehnen`}
                    </Button>
                  </div>
                ),
              }))}
            />
          )
        }
      </AnswerView>
    </Frame>
  );
}

function ProposalFacts({ proposal }: { proposal: Proposal }) {
  const { t } = useLingui();
  const product = [proposal.product, proposal.productVersion].filter(Boolean).join(' ');
  return (
    <div className="stack stack--small">
      <span className="button-row">
        <ObligationBadge state={proposal.currentState} /> → <ObligationBadge state={proposal.state} />{' '}
        {t`seit ${formatDay(proposal.on)}`}
      </span>
      {product === '' ? null : <span>{t`Produkt: ${product}`}</span>}
      <ToldGround ground={proposal.ground} />
      {proposal.note === null ? null : <span>{proposal.note}</span>}
      <ToldSoFar details={proposal.details} />
      <span>{t`${proposal.provider} (${proposal.reportedBy ?? '–'}), ${formatMoment(proposal.proposedAt)}`}</span>
      {proposal.overtaken ? (
        <strong>{t`Sie haben seither selbst gemeldet. Diese Meldung kann nur noch abgelehnt werden.`}</strong>
      ) : null}
    </div>
  );
}

function useDecision(onDecided: () => void) {
  const { t } = useLingui();
  const say = useToast();
  const [, send] = useMutation(DecideMutation);
  const { problem, settle } = useOutcome();

  async function decide(id: string, confirmed: boolean) {
    const answer = (await send({ id, confirmed })).data?.decideProposedReport;
    const since = answer?.__typename === 'DecideProposedReportRefused' ? answer.standardSince : null;
    const done = settle(answer, confirmRefusals(since));
    if (done)
      say(confirmed ? t`Bestätigt: die Meldung gilt jetzt.` : t`Abgelehnt: der Stand bleibt, wie er war.`);
    onDecided();
  }

  return { problem, decide };
}
