import { roleKinds } from '@gremia/domain/access/actor';
import { roleLabels } from '../accounts/accounts.public.ts';

const labels = roleKinds.map((kind) => `WHEN '${kind}' THEN '${roleLabels[kind]}'`).join(' ');
const office = `concat_ws(', ', CASE change.office_kind ${labels} END, board.short_name)`;

/** What waits for a second administrator until `change.expires`: whom it concerns is `person`, whose idea it was `proposer`. */
export const openChanges = `
  FROM office_change change
  JOIN person ON person.id = change.person_id
  JOIN person proposer ON proposer.id = change.proposed_by
  LEFT JOIN board ON board.id = change.board_id
  WHERE change.state = 'proposed' AND change.expires > now()`;

/** What such a change would do, in words. */
export const changeInWords = `
  CASE change.kind
    WHEN 'appoint' THEN person.name || ' berufen: ' || ${office}
    WHEN 'end' THEN 'Amt von ' || person.name || ' beenden: ' || ${office}
    ELSE 'Konto von ' || person.name || ' wieder öffnen'
  END`;
