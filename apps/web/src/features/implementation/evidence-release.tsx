import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import type { ReleaseEvidenceReason } from '@gremia/domain/implementation/release-evidence';
import { Checkbox } from '@gremia/ui/checkbox';
import { useMutation } from 'urql';
import { useOutcome } from '../../platform/act/use-outcome';
import { useTicks } from '../../platform/act/use-ticks';
import { graphql } from '../../platform/graphql/graphql';

const ReleaseMutation = graphql(`
  mutation ReleaseEvidence($fileId: ID!, $released: Boolean!) {
    releaseEvidence(fileId: $fileId, released: $released) {
      __typename
      ... on ReleaseEvidenceRefused {
        reason
      }
    }
  }
`);

const refusals: Record<ReleaseEvidenceReason, MessageDescriptor> = {
  notNamedByReport: msg`Diese Datei steht in keiner Meldung. Freigeben lässt sich nur, was eine Meldung belegt.`,
  levelForbids: msg`Zu diesem Beschluss werden nur Summen veröffentlicht, keine einzelnen Stände. Darum lässt sich der Nachweis nicht freigeben.`,
  stateNotReleased: msg`Bitte geben Sie zuerst Ihren Stand frei. Ein Nachweis ist nie weiter öffentlich als der Stand.`,
};

interface EvidenceReleaseProps {
  file: { readonly id: string; readonly name: string; readonly released: boolean };
  onReleased: () => void;
}

/** Whether everybody may read a file; taken back at once. */
export function EvidenceRelease({ file, onReleased }: EvidenceReleaseProps) {
  const { t } = useLingui();
  const { problem, settle } = useOutcome();
  const [{ fetching }, send] = useMutation(ReleaseMutation);

  const { isTicked, tick } = useTicks(() => file.released);

  async function change(released: boolean): Promise<boolean> {
    const { data } = await send({ fileId: file.id, released });
    const done = settle(data?.releaseEvidence, refusals);
    if (done) onReleased();
    return done;
  }

  return (
    <div>
      <Checkbox
        label={t`${file.name} öffentlich zeigen`}
        hint={t`Auf Ihrer Kommunenseite, für alle. Sie können das jederzeit zurücknehmen.`}
        checked={isTicked(file.id)}
        disabled={fetching}
        onChange={({ currentTarget: { checked } }) => void tick(file.id, checked, () => change(checked))}
      />
      {problem === null ? null : <p role="alert">{problem}</p>}
    </div>
  );
}
