import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ofClaimedBoard, reaches } from './row-security/policies.sql.ts';

const inActs = reaches('everything', 'act');

const ofBallot = (table: string, further: string) =>
  `EXISTS (SELECT FROM ballot WHERE ballot.id = ${table}.ballot_id ${further})`;
const ofCirculation = (table: string, further = '') =>
  `EXISTS (SELECT FROM circulation WHERE circulation.id = ${table}.circulation_id ${further})`;
const claimed = (parent: string) => ofClaimedBoard(`${parent}.board_id`);

/** Seats, votes and intents of ballots, seats of circulations. */
const below = ['ballot_seat', 'vote', 'vote_intent', 'circulation_recusal', 'circulation_representation'];
const ofCirculations = ['circulation_recusal', 'circulation_representation'];

/**
 * The same rows as before, asked in fewer sub-selects: each of them brings the policies of the table it names into the
 * plan, and every vote prepares them all, though an act passes by the first condition. Writing is left to acts alone.
 */
export class ShortPolicies20261123030000 implements MigrationInterface {
  name = 'ShortPolicies20261123030000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- With the rights of who asks: as open as the circulation.
      CREATE FUNCTION sees_circulation(asked uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
      BEGIN
        RETURN EXISTS (SELECT FROM circulation WHERE circulation.id = asked);
      END $$;

      ALTER POLICY open ON ballot
        USING (state = 'certified' AND (is_public_item(agenda_item_id) OR sees_circulation(circulation_id)));
      ${below.map((table) => `ALTER POLICY claimed ON ${table} USING (${inActs});`).join('\n')}
      ${ofCirculations.map((table) => `ALTER POLICY open ON ${table} USING (sees_circulation(circulation_id));`).join('\n')}

      -- The board's people read every vote of a ballot that they see, everybody those of a roll call.
      ALTER POLICY open ON vote TO gremia_reporting;
      CREATE POLICY seen ON vote FOR SELECT TO gremia_app
        USING (${ofBallot('vote', `AND (ballot.form = 'rollCall' OR ${claimed('ballot')})`)});
      CREATE POLICY seen ON vote_intent FOR SELECT TO gremia_app
        USING (${ofBallot('vote_intent', `AND ${claimed('ballot')}`)});`);
  }

  async down(runner: QueryRunner): Promise<void> {
    const inside = (parent: string) => `AND ${claimed(parent)}`;
    await runner.query(`
      DROP POLICY seen ON vote_intent;
      DROP POLICY seen ON vote;
      ALTER POLICY open ON vote TO gremia_app, gremia_reporting;
      ${ofCirculations
        .map(
          (table) => `
      ALTER POLICY open ON ${table} USING (${ofCirculation(table)});
      ALTER POLICY claimed ON ${table} USING (${inActs} OR ${ofCirculation(table, inside('circulation'))});`,
        )
        .join('')}
      ${['ballot_seat', 'vote', 'vote_intent']
        .map(
          (table) =>
            `ALTER POLICY claimed ON ${table} USING (${inActs} OR ${ofBallot(table, inside('ballot'))});`,
        )
        .join('\n')}
      ALTER POLICY open ON ballot USING (state = 'certified'
        AND (is_public_item(agenda_item_id) OR ${ofCirculation('ballot')}));
      DROP FUNCTION sees_circulation;`);
  }
}
