import { useLingui } from '@lingui/react/macro';
import type { FlawInField } from '@gremia/domain/proposals/proposal-draft';
import { EmptyState } from '@gremia/ui/empty-state';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useOutcome } from '../../platform/act/use-outcome';
import { graphql } from '../../platform/graphql/graphql';
import { Page as Frame } from '../../platform/page/page';
import { places } from '../../platform/routing/places';
import { searchText, useAddressSearch } from '../../platform/routing/use-address';
import type { DraftSafe, Kept } from './draft-safe';
import { WithFormChoices } from './form-choices';
import { asDraft, emptyForm } from './form-state';
import { asInput } from './proposal-input';
import { ProposalForm, type FormChoices } from './proposal-form';
import { draftRefusals } from './refusal-words';
import { RestoredNote } from './restored-note';
import { useKeptForm } from './use-kept-form';
import { WithDraftSafe } from './with-draft-safe';

const DraftProposalMutation = graphql(`
  mutation DraftProposal($input: DraftProposalInput!) {
    draftProposal(input: $input) {
      __typename
      ... on Proposal {
        id
      }
      ... on DraftProposalRefused {
        reason
        flaws {
          field
          flaw
          value
        }
      }
    }
  }
`);

export function Page() {
  const { t } = useLingui();
  const [{ itemId, boardId }] = useAddressSearch((raw) => ({
    itemId: searchText(raw['top']),
    boardId: searchText(raw['umlauf']),
  }));
  const place = itemId ?? boardId;
  return (
    <Frame
      breadcrumb={[{ to: places.meetings(), label: t`Sitzungen` }]}
      title={t`Beschlussvorlage schreiben`}
      lead={t`Worüber soll abgestimmt werden? Sie können später neue Fassungen schreiben; frühere bleiben erhalten.`}
    >
      {place === undefined ? (
        <EmptyState headingLevel={2} title={t`Für welchen Tagesordnungspunkt?`}>
          {t`Öffnen Sie die Sitzung und dort den Tagesordnungspunkt. Von ihm führt der Knopf „Beschlussvorlage schreiben“ hierher.`}
        </EmptyState>
      ) : (
        <WithFormChoices>
          {(choices) => (
            <WithDraftSafe key={place} place={place}>
              {(safe, found) => (
                <DraftForm {...{ place, choices, safe, found }} isItem={itemId !== undefined} />
              )}
            </WithDraftSafe>
          )}
        </WithFormChoices>
      )}
    </Frame>
  );
}

interface DraftFormProps {
  /** The item of an agenda; the board where the proposal is for a circulation. */
  place: string;
  isItem: boolean;
  choices: FormChoices;
  safe: DraftSafe;
  found: Kept | null;
}

function DraftForm({ place, isItem, choices, safe, found }: DraftFormProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const kept = useKeptForm(safe, found, emptyForm);
  const [{ fetching }, draft] = useMutation(DraftProposalMutation);
  const { problem, settle } = useOutcome();
  const [flaws, setFlaws] = useState<readonly FlawInField[]>([]);

  async function send() {
    const proposal = asInput(asDraft(kept.form));
    const where = isItem ? { itemId: place } : { boardId: place };
    const { data } = await draft({ input: { key: kept.key, ...where, proposal } });
    const answer = data?.draftProposal;
    setFlaws(answer?.__typename === 'DraftProposalRefused' ? answer.flaws : []);
    settle(answer, draftRefusals);
    if (answer?.__typename === 'Proposal') {
      kept.forget();
      if (isItem) return void navigate({ to: places.proposal(answer.id) });
      return void navigate({ to: places.startCirculation(), search: { vorlage: answer.id } });
    }
  }

  return (
    <>
      <RestoredNote kept={kept} />
      <ProposalForm
        {...choices}
        kept={kept}
        submitLabel={t`Vorlage speichern`}
        pending={fetching}
        problem={flaws.length > 0 ? null : problem}
        flawsOfServer={flaws}
        onSend={() => void send()}
      />
    </>
  );
}
