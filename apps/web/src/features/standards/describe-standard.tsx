import { useLingui } from '@lingui/react/macro';
import { standardTextLimit } from '@gremia/domain/standards/keep-standard';
import { Button } from '@gremia/ui/button';
import { Form } from '@gremia/ui/form';
import { TextArea } from '@gremia/ui/text-area';
import { TextField } from '@gremia/ui/text-field';
import { useState } from 'react';
import { ActProblem } from '../../platform/act/act-problem';
import { useAct } from '../../platform/act/use-act';
import { graphql } from '../../platform/graphql/graphql';
import { describeRefusals } from './refusal-words';
import type { Standard } from './standard-query';

const DescribeMutation = graphql(`
  mutation DescribeStandard($input: DescribeStandardInput!) {
    acted: describeStandard(input: $input) {
      __typename
      ... on DescribeStandardRefused {
        reason
      }
    }
  }
`);

type Described = Pick<Standard, 'slug' | 'operator' | 'purpose' | 'source'>;

/** Operator, purpose and source, as the secretariat has found them. */
export function DescribeForm({ standard, onActed }: { standard: Described; onActed: () => void }) {
  const { t } = useLingui();
  const { slug } = standard;
  const [operator, setOperator] = useState(standard.operator ?? '');
  const [purpose, setPurpose] = useState(standard.purpose ?? '');
  const [source, setSource] = useState(standard.source ?? '');
  const { act, problem, reason, pending } = useAct(onActed);
  const input = { slug, operator, purpose, source };
  return (
    <Form onSubmit={() => void act(DescribeMutation, { input }, describeRefusals)}>
      <ActProblem problem={problem} />
      <TextField
        label={t`Betreiber`}
        optionalLabel={t`(freiwillig)`}
        maxLength={standardTextLimit}
        value={operator}
        onChange={(event) => setOperator(event.currentTarget.value)}
      />
      <TextField
        label={t`Zweck`}
        optionalLabel={t`(freiwillig)`}
        maxLength={standardTextLimit}
        value={purpose}
        onChange={(event) => setPurpose(event.currentTarget.value)}
      />
      <TextArea
        label={t`Quelle`}
        hint={t`Wo ist das nachzulesen? Adressen werden zu Links, zum Beispiel https://www.xrepository.de.`}
        error={reason === 'sourceMissing' ? t(describeRefusals.sourceMissing) : undefined}
        rows={3}
        maxLength={standardTextLimit}
        value={source}
        onChange={(event) => setSource(event.currentTarget.value)}
      />
      <div className="button-row">
        <Button type="submit" pending={pending}>{t`Angaben speichern`}</Button>
      </div>
    </Form>
  );
}
