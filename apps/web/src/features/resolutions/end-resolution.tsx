import { useLingui } from '@lingui/react/macro';
import { Select } from '@gremia/ui/select';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useAct } from '../../platform/act/use-act';
import { graphql } from '../../platform/graphql/graphql';
import { HowItEnds, useEnd } from './how-it-ends';
import { endRefusals } from './resolution-words';

const EndResolutionMutation = graphql(`
  mutation EndResolution($input: EndResolutionInput!) {
    acted: endResolution(input: $input) {
      __typename
      ... on Resolution {
        id
        state
      }
      ... on EndResolutionRefused {
        reason
      }
    }
  }
`);

const LaterResolutionsQuery = graphql(`
  query LaterResolutions($board: String!) {
    register(filter: { board: $board }, first: 100) {
      nodes {
        slug
        number
        title
      }
    }
  }
`);

export interface EndResolutionProps {
  resolution: {
    readonly id: string;
    readonly slug: string;
    readonly number: string;
    readonly boardSlug: string;
  };
  onDone: () => void;
}

/** Withdraws the resolution or replaces it by another; says before what becomes of the open duties. */
export function EndResolution({ resolution, onDone }: EndResolutionProps) {
  const { t } = useLingui();
  const [end, setEnd] = useEnd();
  const [bySlug, setBySlug] = useState('');
  const { problem, act } = useAct(onDone);

  async function enter(): Promise<boolean> {
    const { on } = end;
    if (on === null) return false;
    const input = { ...end, on, resolutionId: resolution.id, bySlug: bySlug === '' ? null : bySlug };
    return act(EndResolutionMutation, { input }, endRefusals);
  }

  return (
    <HowItEnds
      question={t`Beschluss ${resolution.number} beenden?`}
      consequence={t`Offene Pflichten aus diesem Beschluss enden mit diesem Grund. Was umgesetzt ist und was gemeldet wurde, bleibt stehen. Der Beschluss bleibt im Register, das Ende wird dort eingetragen.`}
      end={end}
      onChange={setEnd}
      by={
        <ByResolution
          resolution={resolution}
          needed={end.ending === 'supersede'}
          value={bySlug}
          onChange={setBySlug}
        />
      }
      dateNotReal={t(endRefusals.dateNotReal)}
      problem={problem}
      onConfirm={enter}
    />
  );
}

interface ByResolutionProps extends Pick<EndResolutionProps, 'resolution'> {
  needed: boolean;
  value: string;
  onChange: (slug: string) => void;
}

function ByResolution({ resolution, needed, value, onChange }: ByResolutionProps) {
  const { t } = useLingui();
  const [{ data }] = useQuery({ query: LaterResolutionsQuery, variables: { board: resolution.boardSlug } });
  const others = (data?.register.nodes ?? []).filter(({ slug }) => slug !== resolution.slug);
  return (
    <Select
      label={t`Durch welchen Beschluss?`}
      optionalLabel={needed ? undefined : t`(freiwillig)`}
      emptyLabel={t`keiner`}
      options={others.map(({ slug, number, title }) => ({ value: slug, label: `${number} ${title}` }))}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
