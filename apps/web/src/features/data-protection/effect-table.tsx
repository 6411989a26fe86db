import { useLingui } from '@lingui/react/macro';
import type { OnErasure } from '@gremia/domain/data-protection/stored-table';
import { type Column, DataTable } from '@gremia/ui/data-table';
import { type FragmentOf, graphql, readFragment } from '../../platform/graphql/graphql';
import { formatNumber } from '../../platform/i18n/formats';

export const EffectTableFragment = graphql(`
  fragment EffectTable on ErasurePreview {
    parts {
      title
      effect
      count
      keptFor
    }
  }
`);

interface Part {
  title: string;
  effect: OnErasure;
  count: number;
  keptFor: string | null;
}

/** Area by area: how many rows, and what becomes of them. */
export function EffectTable({ preview }: { preview: FragmentOf<typeof EffectTableFragment> }) {
  const { t } = useLingui();
  const { parts } = readFragment(EffectTableFragment, preview);
  const words: Record<OnErasure, string> = {
    deleted: t`wird gelöscht`,
    forgets: t`vergisst die Person`,
    staysUnnamed: t`bleibt, ohne Namen zu brauchen`,
    staysNamed: t`bleibt mit Namen`,
  };
  const columns: Column<Part>[] = [
    { key: 'title', header: t`Bereich`, cell: ({ title }) => title },
    { key: 'count', header: t`Einträge`, numeric: true, cell: ({ count }) => formatNumber(count) },
    { key: 'effect', header: t`Was geschieht`, cell: ({ effect }) => words[effect] },
    { key: 'keptFor', header: t`Wie lange es bleibt`, cell: ({ keptFor }) => keptFor ?? '–' },
  ];
  return (
    <DataTable
      caption={t`Gespeicherte Einträge`}
      columns={columns}
      rows={parts}
      rowKey={({ title, effect }) => `${title} ${effect}`}
      narrow="stack"
      empty={<p>{t`Außer dem Konto selbst ist nichts gespeichert.`}</p>}
    />
  );
}
