import { useLingui } from '@lingui/react/macro';
import { longestErasureReason } from '@gremia/domain/data-protection/erase-account';
import { Alert } from '@gremia/ui/alert';
import { ConfirmAct } from '@gremia/ui/confirm-act';
import { Section } from '@gremia/ui/section';
import { TextArea } from '@gremia/ui/text-area';
import { useToast } from '@gremia/ui/toast';
import { useState } from 'react';
import { ActProblem } from '../../platform/act/act-problem';
import { FileAfterProof } from '../../platform/act/file-after-proof';
import { useAct } from '../../platform/act/use-act';
import { type FragmentOf, graphql, readFragment } from '../../platform/graphql/graphql';
import { formatDay } from '../../platform/i18n/formats';
import { places } from '../../platform/routing/places';
import { EffectTable, EffectTableFragment } from './effect-table';
import { eraseRefusals } from './refusal-words';

export const AccountToEraseFragment = graphql(
  `
    fragment AccountToErase on ErasurePreview {
      personId
      name
      email
      erasedAt
      offices
      isSelf
      nameStays
      ...EffectTable
    }
  `,
  [EffectTableFragment],
);

const EraseMutation = graphql(`
  mutation EraseAccount($personId: ID!, $reason: String!) {
    acted: eraseAccount(personId: $personId, reason: $reason) {
      __typename
      ... on EraseAccountRefused {
        reason
      }
    }
  }
`);

export interface AccountToEraseProps {
  account: FragmentOf<typeof AccountToEraseFragment>;
  onErased: (personId: string) => void;
}

/** What is stored, to hand out; and what erasing would do, before it is done. */
export function AccountToErase({ account, onErased }: AccountToEraseProps) {
  const { t } = useLingui();
  const found = readFragment(AccountToEraseFragment, account);
  const { personId, name, email, erasedAt } = found;
  return (
    <>
      <Section id="auskunft" title={t`Auskunft über ${name}`} lead={erasedAt === null ? email : undefined}>
        <div className="button-row">
          <FileAfterProof href={places.personsData(personId, 'html')}>{t`Lesen und drucken`}</FileAfterProof>
          <FileAfterProof href={places.personsData(personId, 'json')}>{t`Als JSON laden`}</FileAfterProof>
        </div>
      </Section>
      <Section
        id="loeschung"
        title={erasedAt === null ? t`Was Löschen bewirkt` : t`Was geblieben ist`}
        lead={
          found.nameStays
            ? t`Der Name bleibt, weil amtliche Unterlagen ohne ihn nichts beweisen. Adresse und Zugänge verschwinden.`
            : t`Name, Adresse und Zugänge verschwinden. Keine amtliche Unterlage braucht den Namen.`
        }
      >
        <div className="stack">
          <EffectTable preview={found} />
          {erasedAt === null ? (
            <Erase account={found} onErased={() => onErased(personId)} />
          ) : (
            <Alert tone="success" title={t`Das Konto ist gelöscht, seit ${formatDay(erasedAt)}`} />
          )}
        </div>
      </Section>
    </>
  );
}

interface EraseProps {
  account: { personId: string; name: string; offices: number; isSelf: boolean };
  onErased: () => void;
}

function Erase({ account: { personId, name, offices, isSelf }, onErased }: EraseProps) {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  const { problem, act } = useAct(() => undefined);
  const say = useToast();

  /** Under its address it is found no more: the page goes on with the id. */
  async function erase(): Promise<boolean> {
    const done = await act(EraseMutation, { personId, reason }, eraseRefusals);
    if (done) {
      say(t`Das Konto ist gelöscht.`, 'success');
      onErased();
    }
    return done;
  }

  if (isSelf) return <Alert tone="info" title={t(eraseRefusals.ownAccount)} />;
  if (offices > 0) return <Alert tone="info" title={t(eraseRefusals.holdsOffice)} />;
  return (
    <div>
      <ConfirmAct
        variant="danger"
        label={t`Konto löschen`}
        question={t`Konto von ${name} löschen?`}
        consequence={
          <div className="stack">
            <p>{t`Das lässt sich nicht zurücknehmen. Die Person ist sofort überall abgemeldet.`}</p>
            <TextArea
              label={t`Begründung`}
              hint={t`Steht im Prüfpfad, zum Beispiel „Antrag vom 3. März 2026“.`}
              rows={2}
              maxLength={longestErasureReason}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            <ActProblem problem={problem} />
          </div>
        }
        confirmLabel={t`Endgültig löschen`}
        cancelLabel={t`Abbrechen`}
        pendingLabel={t`Wird gelöscht …`}
        onConfirm={erase}
      />
    </div>
  );
}
