import { useLingui } from '@lingui/react/macro';
import type { RoleKind } from '@gremia/domain/access/actor';
import { administeredOffices, needsFourEyes } from '@gremia/domain/offices/office-rules';
import { ConfirmAct } from '@gremia/ui/confirm-act';
import { useToast } from '@gremia/ui/toast';
import { ActProblem } from '../../platform/act/act-problem';
import { useAct } from '../../platform/act/use-act';
import { graphql } from '../../platform/graphql/graphql';
import { endRefusals } from './refusal-words';

const EndMutation = graphql(`
  mutation EndOffice($id: ID!) {
    acted: endOffice(id: $id) {
      __typename
      ... on EndOfficeRefused {
        reason
      }
    }
  }
`);

interface EndOfficeProps {
  office: { id: string; kind: RoleKind; label: string };
  holder: { name: string; isOwn: boolean };
  onActed: () => void;
}

/** Ends an office that administrators give, or proposes it where that takes four eyes. */
export function EndOffice({ office, holder, onActed }: EndOfficeProps) {
  const { t } = useLingui();
  const say = useToast();
  const { act, problem } = useAct(onActed);
  const kind = administeredOffices.find((one) => one === office.kind);
  if (kind === undefined) return null;
  const waits = needsFourEyes(kind, { isOwn: holder.isOwn });
  const { label } = office;

  async function end(): Promise<boolean> {
    const done = await act(EndMutation, { id: office.id }, endRefusals);
    if (done)
      say(
        waits ? t`Vorgeschlagen: Eine andere Administration entscheidet.` : t`Das Amt ist beendet.`,
        'success',
      );
    return done;
  }

  return (
    <ConfirmAct
      variant="secondary"
      size="small"
      label={waits ? t`Ende vorschlagen` : t`Beenden`}
      about={`${holder.name}, ${label}`}
      question={waits ? t`Das Ende dieses Amts vorschlagen?` : t`Das Amt von ${holder.name} sofort beenden?`}
      consequence={
        <div className="stack">
          <ActProblem problem={problem} title={t`Nicht beendet`} />
          <p>
            {waits
              ? t`Das Amt „${label}“ von ${holder.name} endet, sobald eine andere Administration binnen sieben Tagen bestätigt.`
              : t`Die Person hat von der nächsten Anfrage an keine Rechte aus diesem Amt mehr.`}
          </p>
        </div>
      }
      cancelLabel={t`Abbrechen`}
      onConfirm={end}
    />
  );
}
