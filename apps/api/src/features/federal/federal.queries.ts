import type { Actor } from '@gremia/domain/access/actor';
import { may } from '@gremia/domain/access/permissions';
import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/reads.ts';
import { defineStatement } from '../../platform/database/statement.ts';
import { pageSize, readCursor, writeCursor } from '../../platform/graphql/page.ts';
import type { FederalDecision, FederalDecisionFilter, FederalDecisionPage } from './dto/federal-decision.ts';
import type { FederalSession, FederalSessionSummary, FederalTopic } from './dto/federal-session.ts';

const today = `(now() AT TIME ZONE 'Europe/Berlin')::date`;

const decisionFields = `
  'id', decision.id, 'slug', decision.slug,
  'number', CASE WHEN NOT decision.number_is_placeholder THEN decision.number END,
  'sessionNumber', decision.session_number, 'date', decision.date, 'title', decision.title,
  'kind', decision.kind, 'binding', decision.binding, 'concernsMunicipalities', decision.concerns_municipalities`;

const sessionFields = `
  'id', session.id, 'number', session.number, 'date', session.date, 'coming', session.date >= ${today},
  'place', session.place, 'example', session.example,
  'topicCount', (SELECT count(*) FROM federal_topic WHERE session_id = session.id),
  'decisionCount', (SELECT count(*) FROM federal_decision WHERE session_number = session.number)`;

/** A topic out of `topic` and `session`; $1 is the board whose agendas the reader sees, $2 whether all of them. */
const topicJson = `
  json_build_object(
    'id', topic.id, 'sessionNumber', session.number, 'sessionDate', session.date, 'number', topic.number,
    'title', topic.title, 'kind', topic.kind, 'summary', topic.summary, 'greenList', topic.green_list,
    'state', topic.state, 'example', topic.example,
    'decision', (SELECT json_build_object(${decisionFields}) FROM federal_decision decision
                 WHERE decision.id = topic.decision_id),
    'item', (SELECT json_build_object('id', item.id, 'number', item.number, 'boardName', board.short_name,
                      'meetingSlug', meeting.slug, 'meetingTitle', meeting.title, 'startsAt', meeting.starts_at)
             FROM agenda_item item
             JOIN meeting ON meeting.id = item.meeting_id
             JOIN board ON board.id = meeting.board_id
             WHERE item.id = topic.agenda_item_id
               AND ($2 OR meeting.board_id = $1
                    OR (item.public AND meeting.public AND meeting.invited_at IS NOT NULL))),
    'resolution', (SELECT json_build_object('slug', resolution.slug, 'number', resolution.number,
                            'title', resolution.title)
                   FROM proposal JOIN resolution ON resolution.proposal_id = proposal.id
                   WHERE proposal.federal_topic_id = topic.id AND resolution.published_at IS NOT NULL
                   ORDER BY resolution.adopted_on DESC LIMIT 1)
  )`;

const sessions = defineStatement(
  'federal.sessions',
  `SELECT coalesce(json_agg(json_build_object(${sessionFields}) ORDER BY session.date DESC), '[]') AS json
   FROM federal_session session`,
);

const session = defineStatement(
  'federal.session',
  `SELECT json_build_object(${sessionFields},
     'chair', session.chair, 'completeness', session.completeness, 'source', session.source,
     'topics', (SELECT coalesce(json_agg(${topicJson} ORDER BY topic.position), '[]')
                FROM federal_topic topic WHERE topic.session_id = session.id),
     'decisions', (SELECT coalesce(json_agg(json_build_object(${decisionFields}) ORDER BY decision.number), '[]')
                   FROM federal_decision decision WHERE decision.session_number = session.number),
     'mirrorTargets', (SELECT coalesce(json_agg(json_build_object(
                                'meetingId', meeting.id, 'title', meeting.title, 'startsAt', meeting.starts_at)
                              ORDER BY meeting.starts_at), '[]')
                       FROM meeting
                       WHERE meeting.board_id = $4 AND meeting.state NOT IN ('closed', 'cancelled')
                         AND meeting.starts_at >= now() - interval '1 day'
                         AND (meeting.starts_at AT TIME ZONE 'Europe/Berlin')::date <= session.date)
   ) AS json
   FROM federal_session session
   WHERE session.number = $3::integer`,
);

const topic = defineStatement(
  'federal.topic',
  `SELECT ${topicJson} AS json
   FROM federal_topic topic JOIN federal_session session ON session.id = topic.session_id
   WHERE topic.id = $3::uuid`,
);

const decisions = defineStatement(
  'federal.decisions',
  `WITH matching AS (
     SELECT id, date, number FROM federal_decision
     WHERE ($1::text IS NULL OR title ILIKE '%' || $1 || '%' OR gist ILIKE '%' || $1 || '%'
            OR (number LIKE '%' || $1 || '%' AND NOT number_is_placeholder))
       AND ($2::text IS NULL OR kind = $2)
       AND ($3::boolean IS NULL OR binding = $3)
       AND ($4::boolean IS NULL OR concerns_municipalities = $4)
   ), page AS (
     SELECT id, row_number() OVER (ORDER BY date DESC, number DESC) AS position FROM matching
     WHERE $5::text IS NULL OR (date, number) < ($5::date, $6::text)
     ORDER BY date DESC, number DESC
     LIMIT $7::integer + 1
   )
   SELECT json_build_object(
     'totalCount', (SELECT count(*) FROM matching),
     'hasNextPage', (SELECT count(*) FROM page) > $7::integer,
     'last', (SELECT json_build_array(date, number) FROM page JOIN matching USING (id)
              WHERE position <= $7::integer ORDER BY position DESC LIMIT 1),
     'nodes', coalesce((SELECT json_agg(json_build_object(${decisionFields}) ORDER BY page.position)
                        FROM page JOIN federal_decision decision USING (id)
                        WHERE page.position <= $7::integer), '[]')
   ) AS json`,
);

const decision = defineStatement(
  'federal.decision',
  `SELECT json_build_object(${decisionFields},
     'gist', decision.gist, 'deadlines', decision.deadlines, 'source', decision.source,
     'provenance', decision.provenance,
     'standards', (SELECT coalesce(json_agg(json_build_object('slug', slug, 'name', name) ORDER BY name), '[]')
                   FROM standard WHERE standard.decision_number = decision.number),
     'addressed', (SELECT coalesce(json_agg(json_build_object(
                            'slug', addressed.slug, 'title', addressed.title, 'endedOn', addressed.ended_on, 'endReason', addressed.end_reason, 'standardName', standard.name,
                            'bodyCount', (SELECT count(DISTINCT public_body_id) FROM told_obligation
                                          WHERE addressed_decision_id = addressed.id AND carried_to_id IS NULL))
                          ORDER BY addressed.slug), '[]')
                   FROM addressed_decision addressed
                   LEFT JOIN standard ON standard.id = addressed.standard_id
                   WHERE addressed.federal_decision_id = decision.id)
   ) AS json
   FROM federal_decision decision WHERE decision.slug = $1`,
);

type DecisionRows = Omit<FederalDecisionPage, 'endCursor'> & { readonly last: readonly string[] | null };

/** Everything of the federal body is public, but not every agenda on which one of its topics stands. */
@Injectable()
export class FederalQueries {
  constructor(private readonly reads: Reads) {}

  async sessions(): Promise<readonly FederalSessionSummary[]> {
    return (await this.reads.json<readonly FederalSessionSummary[]>(sessions)) ?? [];
  }

  session(actor: Actor, number: number): Promise<FederalSession | null> {
    const own = boardOf(actor);
    const mayMirror = own !== null && may(actor, 'federal.mirror', { boardId: own }).allowed;
    return this.reads.json(session, [...agendasOf(actor), number, mayMirror ? own : null]);
  }

  topic(actor: Actor, id: string): Promise<FederalTopic | null> {
    return this.reads.json(topic, [...agendasOf(actor), id]);
  }

  /** The newest first; throws InvalidInput for a page size or cursor that cannot be. */
  async decisions(
    filter: FederalDecisionFilter,
    first: number,
    after: string | null,
  ): Promise<FederalDecisionPage> {
    const rows = await this.reads.json<DecisionRows>(decisions, [
      filter.text ? likeText(filter.text) : null,
      filter.kind ?? null,
      filter.binding ?? null,
      filter.concernsMunicipalities ?? null,
      ...readCursor(after, 2),
      pageSize(first),
    ]);
    if (rows === null) throw new Error('The list of federal decisions has no row');
    const { last, ...page } = rows;
    return { ...page, endCursor: last === null ? null : writeCursor(last) };
  }

  decision(slug: string): Promise<FederalDecision | null> {
    return this.reads.json(decision, [slug]);
  }
}

function boardOf({ role }: Actor): string | null {
  return role !== null && 'boardId' in role ? role.boardId : null;
}

/** Whose agendas the actor sees beside the public ones: the own board's, and whether those of all boards. */
function agendasOf(actor: Actor): readonly [string | null, boolean] {
  const own = boardOf(actor);
  const readsOwn = own !== null && may(actor, 'meeting.read', { boardId: own }).allowed;
  return [readsOwn ? own : null, may(actor, 'meeting.read').allowed];
}

/** The search text stands for itself: % and _ are letters, too. */
function likeText(search: string): string {
  return search.trim().replace(/[\\%_]/g, '\\$&');
}
