import { system } from '@gremia/domain/access/actor';
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts';
import type { SeedStep } from '../../../platform/seed/seed-step.ts';

/** Every third body that has done something in the example lets others ask; the contacts are invented. */
const invented = `
  WITH offered AS (
    INSERT INTO help_offer (obligation_id, contact_name, contact_address, offered_at, example)
    SELECT obligation.id, 'Digitalstelle', 'digitalstelle@ags-' || body.key || '.example', $1, true
    FROM obligation JOIN public_body body ON body.id = obligation.public_body_id
    WHERE obligation.state = 'implemented' AND obligation.state_is_example
      AND body.kind IN ('gemeinde', 'kreis') AND abs(hashtext(body.key)) % 3 = 0
    ON CONFLICT DO NOTHING RETURNING obligation_id)
  SELECT count(*)::integer AS offers FROM offered`;

export const seedNeighbours: SeedStep = {
  name: 'Nachbarn, die gefragt werden wollen',
  run: async (app) => {
    const offers = await app.get(UnitOfWork, { strict: false }).run(system('seed'), async (tx) => {
      const [row] = await tx.manager.query<{ offers: number }[]>(invented, [tx.now]);
      return row?.offers ?? 0;
    });
    return `${offers} Angebote`;
  },
};
