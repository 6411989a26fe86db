import { useLingui } from '@lingui/react/macro';
import { chapters, permissionsIn } from '@gremia/domain/access/permission-chapters';
import { DataTable, type Column } from '@gremia/ui/data-table';
import { StateBadge } from '@gremia/ui/state-badge';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { chapterNames, grounds, usePermissionWords } from './access-words';

export const AnswerFragment = graphql(`
  fragment Answer on AccessAnswer {
    permission
    allowed
    ground
  }
`);

type Answer = ResultOf<typeof AnswerFragment>;

/** Every permission with the answer and its reason, chapter by chapter. */
export function AnswerTable({ answers }: { answers: readonly FragmentOf<typeof AnswerFragment>[] }) {
  const { t } = useLingui();
  const words = usePermissionWords();
  const known = new Map(
    readFragment(AnswerFragment, answers).map((answer) => [answer.permission, answer] as const),
  );
  const columns: Column<Answer>[] = [
    { key: 'what', header: t`Was`, cell: ({ permission }) => words(permission) },
    {
      key: 'allowed',
      header: t`Erlaubt?`,
      cell: ({ allowed }) =>
        allowed ? (
          <StateBadge tone="success">{t`ja`}</StateBadge>
        ) : (
          <StateBadge tone="quiet">{t`nein`}</StateBadge>
        ),
    },
    { key: 'why', header: t`Warum`, cell: ({ ground }) => t(grounds[ground]) },
  ];
  return (
    <div className="stack stack--large">
      {chapters.map((chapter) => (
        <DataTable
          key={chapter}
          caption={t(chapterNames[chapter])}
          columns={columns}
          rows={permissionsIn(chapter).flatMap((permission) => known.get(permission) ?? [])}
          rowKey={({ permission }) => permission}
        />
      ))}
    </div>
  );
}
