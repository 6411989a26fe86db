import { useLingui } from '@lingui/react/macro';
import { Checkbox } from '@gremia/ui/checkbox';
import { useMutation } from 'urql';
import { graphql } from '../../platform/graphql/graphql';
import { releaseRefusals } from './refusal-words';
import { useOutcome } from '../../platform/act/use-outcome';
import { useTicks } from '../../platform/act/use-ticks';

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
  const { isTicked, tick } = useTicks(() => released);

  async function change(next: boolean): Promise<boolean> {
    const { data } = await send({ obligationId, released: next });
    const done = settle(data?.releaseState, releaseRefusals);
    if (done) onReleased();
    return done;
  }

  return (
    <div>
      <Checkbox
        label={t`Unseren Stand öffentlich zeigen`}
        hint={t`Auf Karte und Kommunenseite. Produkt und Notiz bleiben bei Ihnen. Sie können das jederzeit ändern.`}
        checked={isTicked(obligationId)}
        disabled={fetching}
        onChange={({ currentTarget: { checked } }) => void tick(obligationId, checked, () => change(checked))}
      />
      {problem === null ? null : <p role="alert">{problem}</p>}
    </div>
  );
}
