import { useLingui } from '@lingui/react/macro';
import { anonymous, roleKinds } from '@gremia/domain/access/actor';
import { chapters, permissionsIn } from '@gremia/domain/access/permission-chapters';
import type { Permission } from '@gremia/domain/access/permissions';
import { acting, howFar, typicalRoles } from '@gremia/domain/access/rule-table';
import { DataTable, type Column } from '@gremia/ui/data-table';
import { chapterNames, columnNames, reaches, usePermissionWords } from './access-words';
import './access.css';

const actors = [
  ...roleKinds.map((kind) => [kind, acting(typicalRoles[kind])] as const),
  ['noRole', acting(null)] as const,
  ['anonymous', anonymous('rule table')] as const,
];

/** The whole table, as the server decides by it: each permission for each role. */
export function RuleTable() {
  const { t } = useLingui();
  const words = usePermissionWords();
  const columns: Column<Permission>[] = [
    { key: 'what', header: t`Was`, cell: (permission) => words(permission) },
    ...actors.map(([name, actor]) => ({
      key: name,
      header: t(columnNames[name]),
      cell: (permission: Permission) => t(reaches[howFar(actor, permission)]),
    })),
  ];
  return (
    <div className="rule-table stack stack--large">
      {chapters.map((chapter) => (
        <DataTable
          key={chapter}
          caption={t(chapterNames[chapter])}
          columns={columns}
          rows={permissionsIn(chapter)}
          rowKey={(permission) => permission}
          narrow="scroll"
        />
      ))}
    </div>
  );
}
