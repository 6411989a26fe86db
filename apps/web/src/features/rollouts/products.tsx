import { useLingui } from '@lingui/react/macro';
import { DataTable } from '@gremia/ui/data-table';
import { Section } from '@gremia/ui/section';
import { formatNumber } from '../../platform/i18n/formats';
import type { Insight } from './insight-query';

/** Which products were named; nothing for those who may not know. */
export function Products({ insight: { byProduct } }: { insight: Insight }) {
  const { t } = useLingui();
  if (byProduct === null || byProduct.length === 0) return null;
  return (
    <Section
      id="produkte"
      title={t`Nach Produkt`}
      lead={t`Wie gemeldet. Produkte werden nie veröffentlicht.`}
    >
      <DataTable
        caption={t`Gemeinden und Kreise nach Produkt`}
        columns={[
          {
            key: 'product',
            header: t`Produkt`,
            cell: ({ product }) => product,
            sortValue: ({ product }) => product,
          },
          {
            key: 'bodies',
            header: t`Stellen`,
            numeric: true,
            cell: ({ bodies }) => formatNumber(bodies),
            sortValue: ({ bodies }) => bodies,
          },
          {
            key: 'done',
            header: t`umgesetzt`,
            numeric: true,
            cell: ({ done }) => formatNumber(done),
            sortValue: ({ done }) => done,
          },
        ]}
        rows={byProduct}
        rowKey={({ product }) => product}
      />
    </Section>
  );
}
