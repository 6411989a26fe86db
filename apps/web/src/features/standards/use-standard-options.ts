import type { ComboBoxOption } from '@gremia/ui/combo-box';
import { useQuery } from 'urql';
import { graphql } from '../../platform/graphql/graphql';

const OptionsQuery = graphql(`
  query StandardOptions {
    standards {
      slug
      name
      kind
    }
  }
`);

/** Every standard, to be found by typing; nothing while they are being read. */
export function useStandardOptions(except?: string): readonly ComboBoxOption[] {
  const [{ data }] = useQuery({ query: OptionsQuery });
  return (data?.standards ?? [])
    .filter(({ slug }) => slug !== except)
    .map(({ slug, name, kind }) => ({ value: slug, label: name, note: kind }));
}
