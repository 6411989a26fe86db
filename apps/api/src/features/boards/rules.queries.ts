import type { Actor } from '@gremia/domain/access/actor';
import { may } from '@gremia/domain/access/permissions';
import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/reads.ts';
import { defineStatement } from '../../platform/database/statement.ts';
import { rulesInWords, type StoredRules } from './boards.queries.ts';
import type { RulesHistory, RulesVersion } from './dto/rules-history.ts';

type StoredVersion = StoredRules & Pick<RulesVersion, 'validTo' | 'inForce'>;
type StoredHistory = Omit<RulesHistory, 'versions' | 'viewerCanAdopt'> & {
  readonly versions: readonly StoredVersion[];
};

const today = `(now() AT TIME ZONE 'Europe/Berlin')::date`;

/** $1 the board's address. */
const historyStatement = defineStatement(
  'boards.rulesHistory',
  `SELECT json_build_object(
     'boardId', board.id, 'boardSlug', board.slug, 'boardName', board.name, 'today', ${today},
     'versions', (
       SELECT coalesce(json_agg(json_build_object(
         'version', rules.version, 'validFrom', rules.valid_from, 'validTo', rules.next - 1,
         'inForce', rules.valid_from <= ${today} AND coalesce(rules.next > ${today}, true),
         'source', rules.source, 'example', rules.example, 'settings', rules.settings,
         'decisionRules', (
           SELECT coalesce(json_agg(json_build_object(
             'id', rule.id, 'key', rule.key, 'title', rule.title, 'source', rule.source, 'rule', rule.rule)
             ORDER BY rule.position), '[]')
           FROM decision_rule rule WHERE rule.rules_of_procedure_id = rules.id)
       ) ORDER BY rules.valid_from DESC), '[]')
       FROM (SELECT *, lead(valid_from) OVER (ORDER BY valid_from) AS next
             FROM rules_of_procedure WHERE board_id = board.id) rules),
     'seats', (
       SELECT coalesce(json_agg(json_build_object(
         'key', seat.key, 'label', seat.label, 'benchKey', seat.bench_key, 'benchName', bench.name,
         'voting', seat.voting, 'weights', ARRAY(SELECT jsonb_object_keys(seat.weights))
       ) ORDER BY seat.position), '[]')
       FROM seat JOIN bench ON bench.board_id = seat.board_id AND bench.key = seat.bench_key
       WHERE seat.board_id = board.id AND daterange(seat.valid_from, seat.valid_to, '[]') @> ${today})
   ) AS json
   FROM board WHERE board.slug = $1`,
);

/** Rules of procedure are public, with every version there was and will be. */
@Injectable()
export class RulesQueries {
  constructor(private readonly reads: Reads) {}

  /** Null where there is no board at this address. */
  async history(actor: Actor, boardSlug: string): Promise<RulesHistory | null> {
    const stored = await this.reads.json<StoredHistory>(historyStatement, [boardSlug]);
    if (stored === null) return null;
    const { versions, seats, boardId } = stored;
    const benchNames = seats.map(({ benchKey, benchName }) => ({ key: benchKey, name: benchName }));
    const seatNames = seats.map(({ key, label }) => ({ key, name: label }));
    return {
      ...stored,
      versions: versions.map((version) => ({ ...version, ...rulesInWords(version, benchNames, seatNames) })),
      viewerCanAdopt: may(actor, 'rules.adopt', { boardId }).allowed,
    };
  }
}
