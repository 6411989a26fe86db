import { useLingui } from '@lingui/react/macro';
import { ConfirmAct } from '@gremia/ui/confirm-act';
import { Section } from '@gremia/ui/section';
import { useToast } from '@gremia/ui/toast';
import { ActProblem } from '../../platform/act/act-problem';
import { useAct } from '../../platform/act/use-act';
import { graphql } from '../../platform/graphql/graphql';
import { endSessionsRefusals } from './refusal-words';

const EndSessionsMutation = graphql(`
  mutation EndSessionsOf($id: ID!) {
    acted: endSessionsOf(accountId: $id) {
      __typename
      ... on EndSessionsRefused {
        reason
      }
    }
  }
`);

/** Signs somebody else out everywhere: a device is lost, or somebody forgot to sign out. */
export function EndSessions({ account: { id, name } }: { account: { id: string; name: string } }) {
  const { t } = useLingui();
  const say = useToast();
  const { problem, act } = useAct(() => undefined);

  async function end(): Promise<void> {
    if (await act(EndSessionsMutation, { id }, endSessionsRefusals))
      say(t`${name} ist überall abgemeldet.`, 'success');
  }

  return (
    <Section
      id="sitzungen"
      title={t`Offene Sitzungen`}
      lead={t`Ein Gerät ist verloren, oder jemand hat sich nicht abgemeldet: Alle Sitzungen enden sofort, das Konto bleibt offen.`}
    >
      <div className="stack">
        <ActProblem problem={problem} title={t`Nicht abgemeldet`} />
        <div className="button-row">
          <ConfirmAct
            variant="secondary"
            label={t`Überall abmelden`}
            question={t`${name} überall abmelden?`}
            consequence={t`Alle Sitzungen dieser Person enden sofort. Was sie gerade schreibt und nicht gesichert hat, geht verloren. Sie kann sich gleich wieder anmelden.`}
            cancelLabel={t`Abbrechen`}
            onConfirm={end}
          />
        </div>
      </div>
    </Section>
  );
}
