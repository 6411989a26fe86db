import { useLingui } from '@lingui/react/macro';
import {
  concernsSecurity,
  mayBePublished,
  publicationLevels as levels,
  type PublicationLevel,
} from '@gremia/domain/proposals/publication-level';
import { ConfirmAct } from '@gremia/ui/confirm-act';
import { RadioGroup } from '@gremia/ui/radio-group';
import { Section } from '@gremia/ui/section';
import { useToast } from '@gremia/ui/toast';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { ActProblem } from '../../platform/act/act-problem';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { formatNumber } from '../../platform/i18n/formats';
import { useSession } from '../../platform/session/session';
import { addressedBodies, noCorrection, type Correction } from './competence-correction';
import { publicationLevels } from './obligation-words';
import { confirmationRefusals } from './refusal-words';
import { StandardPreview, StandardPreviewFragment } from './standard-preview';
import { useOutcome } from '../../platform/act/use-outcome';

const PreviewFragment = graphql(
  `
    fragment ConfirmationPreview on FederalDecisionPreview {
      number
      basisText
      binding
      confirmed
      standards {
        slug
        kind
        ...StandardPreview
      }
    }
  `,
  [StandardPreviewFragment],
);

const PreviewQuery = graphql(
  `
    query FederalDecisionPreview($decision: ID!) {
      federalDecisionPreview(decision: $decision) {
        ...ConfirmationPreview
      }
    }
  `,
  [PreviewFragment],
);

const ConfirmMutation = graphql(`
  mutation ConfirmFederalDecision($input: ConfirmFederalDecisionInput!) {
    confirmFederalDecision(input: $input) {
      __typename
      ... on ConfirmedFederalDecision {
        addressed {
          slug
          bodies
        }
      }
      ... on ConfirmFederalDecisionRefused {
        reason
      }
    }
  }
`);

export interface ConfirmFederalDecisionProps {
  /** The federal decision's id, or its number as "2017/37". */
  decisionId: string;
  /** Read the page again: duties exist now. */
  onConfirmed?: (() => void) | undefined;
}

/** For the secretariat of the Kooperationsrat: whom the law binds, before it is confirmed. Nothing for others. */
export function ConfirmFederalDecision(props: ConfirmFederalDecisionProps) {
  const { role } = useSession();
  if (role?.kind !== 'secretariat' || role.objectKey !== 'it-kooperationsrat') return null;
  return <Preview {...props} />;
}

function Preview({ decisionId, onConfirmed }: ConfirmFederalDecisionProps) {
  const answer = useQuery({
    query: PreviewQuery,
    variables: { decision: decisionId },
    requestPolicy: 'cache-and-network',
  });
  const [, readAgain] = answer;
  return (
    <AnswerView answer={answer}>
      {({ federalDecisionPreview }) => (
        <Confirmation
          preview={federalDecisionPreview}
          onConfirmed={() => {
            readAgain({ requestPolicy: 'network-only' });
            onConfirmed?.();
          }}
        />
      )}
    </AnswerView>
  );
}

interface ConfirmationProps {
  preview: FragmentOf<typeof PreviewFragment>;
  onConfirmed: () => void;
}

function Confirmation({ preview, onConfirmed }: ConfirmationProps) {
  const { t } = useLingui();
  const { number, basisText, binding, confirmed, standards } = readFragment(PreviewFragment, preview);
  const matter = { security: standards.some(({ kind }) => concernsSecurity(kind)) };
  const [level, setLevel] = useState<PublicationLevel>(matter.security ? 'aggregates' : 'stateAfterRelease');
  const [corrections, setCorrections] = useState<Readonly<Record<string, Correction>>>({});
  const { problem, confirm } = useConfirmation(onConfirmed);
  if (!binding || confirmed || standards.length === 0) return null;
  const previews = readFragment(StandardPreviewFragment, standards);
  const count = previews.reduce(
    (sum, standard) =>
      sum + addressedBodies(standard.bodies, corrections[standard.slug] ?? noCorrection).length,
    0,
  );
  return (
    <Section
      id="bestaetigen"
      title={t`Pflichten entstehen lassen`}
      lead={t`Der Beschluss bindet nach ${basisText} Land, Gemeinden und Gemeindeverbände, ohne weiteren Beschluss. Sie bestätigen, wer zuständig ist und was veröffentlicht wird.`}
    >
      <div className="stack stack--large">
        <ActProblem problem={problem} title={t`Nicht bestätigt`} headingLevel={2} />
        {standards.map((standard) => (
          <StandardPreview
            key={standard.slug}
            standard={standard}
            correction={corrections[standard.slug] ?? noCorrection}
            onCorrect={(correction) =>
              setCorrections((before) => ({ ...before, [standard.slug]: correction }))
            }
          />
        ))}
        <RadioGroup
          label={t`Was wird veröffentlicht?`}
          hint={
            matter.security
              ? t`Es geht um Sicherheit: Öffentlich sind nur Summen.`
              : t`Produkte, Notizen und alles zur Sicherheit nie.`
          }
          choices={levels.map((value) => ({
            value,
            disabled: !mayBePublished(value, matter),
            label: t(publicationLevels[value].word),
            hint: t(publicationLevels[value].says),
          }))}
          value={level}
          onChange={setLevel}
        />
        <div>
          <ConfirmAct
            label={t`Pflichten bestätigen`}
            icon="seal"
            question={t`Beschluss ${number} nach ${basisText} bestätigen?`}
            consequence={t`Es entstehen ${formatNumber(count)} Pflichten mit ihren ursprünglichen Fristen. Die Stellen sehen sie sofort und können melden. Ein Beschluss wird nur einmal bestätigt.`}
            cancelLabel={t`Abbrechen`}
            onConfirm={() => confirm(number, level, corrections)}
          />
        </div>
      </div>
    </Section>
  );
}

function useConfirmation(onConfirmed: () => void) {
  const { t } = useLingui();
  const say = useToast();
  const { problem, settle } = useOutcome();
  const [, send] = useMutation(ConfirmMutation);

  async function confirm(
    decisionNumber: string,
    publicationLevel: PublicationLevel,
    corrections: Readonly<Record<string, Correction>>,
  ): Promise<boolean> {
    const input = {
      decisionNumber,
      publicationLevel,
      corrections: Object.entries(corrections).map(([standard, { added, removed }]) => ({
        standard,
        added: [...added],
        removed: [...removed],
      })),
    };
    const answer = (await send({ input })).data?.confirmFederalDecision;
    if (settle(answer, confirmationRefusals)) {
      say(t`Bestätigt. Die Pflichten bestehen.`);
      onConfirmed();
    }
    // Refused: the dialog makes room for the reason above the form.
    return true;
  }

  return { problem, confirm };
}
