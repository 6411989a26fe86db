import { useLingui } from '@lingui/react/macro';
import { Checkbox } from '@gremia/ui/checkbox';
import { useMutation } from 'urql';
import { graphql } from '../../platform/graphql/graphql';
import { releaseRefusals } from './refusal-words';
import { useOutcome } from '../../platform/act/use-outcome';

const ReleaseMutation = graphql(`
  mutation ReleaseState($obligationId: ID!, $released: Boolean!) {
    releaseState(obligationId: $obligationId, released: $released) {
      __typename
      ... on ReleaseStateRefused {
        reason
      }
    }
  }
`);

/** Whether everybody may see the own state, where the decision leaves that to the body. */
export function ReleaseSwitch(props: { obligationId: string; released: boolean; onReleased: () => void }) {
  const { t } = useLingui();
  const { obligationId, released, onReleased } = props;
  const { problem, settle } = useOutcome();
  const [{ fetching }, send] = useMutation(ReleaseMutation);

  async function change(next: boolean) {
    if (settle((await send({ obligationId, released: next })).data?.releaseState, releaseRefusals))
      onReleased();
  }

  return (
    <div>
      <Checkbox
        label={t`Unseren Stand öffentlich zeigen`}
        hint={t`Auf Karte und Kommunenseite. Produkt und Notiz bleiben bei Ihnen. Sie können das jederzeit ändern.`}
        checked={released}
        disabled={fetching}
        onChange={(event) => void change(event.currentTarget.checked)}
      />
      {problem === null ? null : <p role="alert">{problem}</p>}
    </div>
  );
}
