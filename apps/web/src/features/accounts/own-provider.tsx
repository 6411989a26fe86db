import { useLingui } from '@lingui/react/macro';
import { Section } from '@gremia/ui/section';
import { useQuery } from 'urql';
import { graphql } from '../../platform/graphql/graphql';
import { ProviderButton } from './provider-button';

const ConnectedQuery = graphql(`
  query ConnectedIdentities {
    signInWays {
      providerLabel
    }
    connectedIdentities
  }
`);

/** Connecting the account of the identity provider; nothing where there is no provider. */
export function OwnProvider() {
  const { t } = useLingui();
  const [{ data }] = useQuery({ query: ConnectedQuery, requestPolicy: 'cache-and-network' });
  const label = data?.signInWays.providerLabel ?? null;
  if (data === undefined || label === null) return null;
  return (
    <Section id="anmeldedienst" title={label}>
      {data.connectedIdentities > 0 ? (
        <p>{t`Verbunden: Sie können sich mit diesem Konto anmelden.`}</p>
      ) : (
        <div className="stack">
          <p>{t`Verbinden Sie Ihr Konto, dann können Sie sich mit ihm anmelden.`}</p>
          <ProviderButton label={t`Mit „${label}“ verbinden`} primary={false} />
        </div>
      )}
    </Section>
  );
}
