import { useLingui } from '@lingui/react/macro';
import { ConfirmAct } from '@gremia/ui/confirm-act';
import { Section } from '@gremia/ui/section';
import { useQuery } from 'urql';
import { ActProblem } from '../../platform/act/act-problem';
import { useAct } from '../../platform/act/use-act';
import { useStepUp } from '../../platform/act/use-step-up';
import { graphql } from '../../platform/graphql/graphql';
import { ProviderButton } from './provider-button';
import { removeRefusals } from './sign-in-words';

const ConnectedQuery = graphql(`
  query ConnectedIdentities {
    signInWays {
      providerLabel
    }
    connectedIdentities
  }
`);

const DisconnectMutation = graphql(`
  mutation DisconnectProvider {
    acted: disconnectProvider {
      __typename
      ... on DisconnectProviderRefused {
        reason
      }
    }
  }
`);

/** Connecting the account of the identity provider; nothing where there is no provider. */
export function OwnProvider() {
  const { t } = useLingui();
  const [{ data }, execute] = useQuery({ query: ConnectedQuery, requestPolicy: 'cache-and-network' });
  const { dialog, withProof } = useStepUp();
  const label = data?.signInWays.providerLabel ?? null;
  if (data === undefined || label === null) return null;
  return (
    <Section id="anmeldedienst" title={label}>
      {data.connectedIdentities > 0 ? (
        <Disconnect onDone={() => execute({ requestPolicy: 'network-only' })} />
      ) : (
        <div className="stack">
          <p>{t`Verbinden Sie Ihr Konto, dann können Sie sich mit ihm anmelden.`}</p>
          {dialog}
          <ProviderButton label={t`Mit „${label}“ verbinden`} primary={false} withProof={withProof} />
        </div>
      )}
    </Section>
  );
}

function Disconnect({ onDone }: { onDone: () => void }) {
  const { t } = useLingui();
  const { dialog, withProof } = useStepUp();
  const { problem, act } = useAct(onDone, withProof);
  return (
    <div className="stack">
      {dialog}
      <ActProblem problem={problem} title={t`Nicht getrennt`} />
      <p>{t`Verbunden: Sie können sich mit diesem Konto anmelden.`}</p>
      <div className="button-row">
        <ConfirmAct
          variant="secondary"
          label={t`Verbindung trennen`}
          question={t`Verbindung zum Anmeldedienst trennen?`}
          consequence={t`Mit diesem Konto können Sie sich danach nicht mehr anmelden, bis Sie es wieder verbinden.`}
          cancelLabel={t`Abbrechen`}
          onConfirm={async () => void (await act(DisconnectMutation, {}, removeRefusals))}
        />
      </div>
    </div>
  );
}
