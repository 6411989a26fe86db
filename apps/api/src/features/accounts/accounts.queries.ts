import type { RoleKind } from '@gremia/domain/access/actor';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config/config.ts';
import { Reads } from '../../platform/database/reads.ts';
import { defineStatement } from '../../platform/database/statement.ts';
import { authorisationHolds } from './authorisation-holds.sql.ts';

/** A role as it is held today. */
export interface HeldRole {
  readonly id: string;
  readonly kind: RoleKind;
  readonly boardId: string | null;
  readonly publicBodyId: string | null;
  readonly seats: readonly { readonly seatId: string; readonly deputy: boolean }[];
  readonly authorisedBy: readonly string[];
  readonly entrustedBy: readonly string[];
  readonly objectLabel: string | null;
  readonly objectKey: string | null;
}

export interface LiveSession {
  readonly person: { readonly id: string; readonly name: string };
  readonly currentRoleId: string | null;
  readonly accessVersion: string;
  /** When the person signed in; ISO 8601. */
  readonly openedAt: string;
  /** When a passkey was last shown in it; ISO 8601. */
  readonly provenAt: string | null;
  /** Not seen for a minute: time to note that it is in use. */
  readonly stale: boolean;
  readonly roles: readonly HeldRole[];
}

export interface DemoPersonRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly HeldRole[];
}

/** The bodies that let the provider of `role` report today, by the kind of their authorisation. */
const authorisedToday = (kind: string): string => `
  CASE WHEN role.kind = 'providerReporter' THEN (
    SELECT coalesce(json_agg(authorisation.public_body_id), '[]')
    FROM provider_authorisation authorisation
    WHERE authorisation.provider_id = role.public_body_id AND authorisation.kind ${kind}
      AND ${authorisationHolds('authorisation', 'day.today')}
  ) ELSE '[]' END`;

/** The roles that the person `person.id` holds today: offices, and the seats of each board as one role. */
const rolesToday = `
  SELECT coalesce(json_agg(json_build_object(
           'id', role.kind || coalesce(':' || coalesce(role.board_id, role.public_body_id), ''),
           'kind', role.kind,
           'boardId', role.board_id,
           'publicBodyId', role.public_body_id,
           'seats', coalesce(role.seats, '[]'),
           'authorisedBy', ${authorisedToday("= 'standing'")},
           'entrustedBy', ${authorisedToday("<> 'standing'")},
           'objectLabel', coalesce(board.short_name, body.short_name),
           'objectKey', coalesce(board.slug, body.key)
         ) ORDER BY role.kind, board.position NULLS LAST, coalesce(board.short_name, body.short_name)), '[]')
  FROM (SELECT (now() AT TIME ZONE 'Europe/Berlin')::date AS today) day
  CROSS JOIN LATERAL (
    WITH held AS (
      SELECT office.kind, office.board_id, office.public_body_id
      FROM office
      WHERE office.person_id = person.id AND daterange(office.valid_from, office.valid_to, '[]') @> day.today
    ), seated AS (
      SELECT seat.board_id,
             json_agg(json_build_object('seatId', seat.id, 'deputy', membership.kind = 'deputy')
                      ORDER BY seat.position) AS seats
      FROM membership
      JOIN seat ON seat.id = membership.seat_id AND daterange(seat.valid_from, seat.valid_to, '[]') @> day.today
      WHERE membership.person_id = person.id
        AND daterange(membership.valid_from, membership.valid_to, '[]') @> day.today
      GROUP BY seat.board_id
    )
    SELECT held.kind, held.board_id, held.public_body_id, seated.seats
    FROM held LEFT JOIN seated ON held.kind = 'chair' AND seated.board_id = held.board_id
    UNION ALL
    SELECT 'boardMember', seated.board_id, NULL, seated.seats
    FROM seated
    WHERE NOT EXISTS (SELECT FROM held WHERE held.kind = 'chair' AND held.board_id = seated.board_id)
  ) role
  LEFT JOIN board ON board.id = role.board_id
  LEFT JOIN public_body body ON body.id = role.public_body_id`;

const liveSession = defineStatement(
  'accounts.liveSession',
  `SELECT json_build_object(
     'person', json_build_object('id', person.id, 'name', person.name),
     'currentRoleId', session.current_role_id,
     'accessVersion', person.access_version::text,
     'openedAt', session.created,
     'provenAt', session.proven_at,
     'stale', session.last_seen < now() - interval '1 minute',
     'roles', (${rolesToday})
   ) AS json
   FROM session JOIN account person ON person.id = session.person_id
   WHERE session.token_hash = $1
     AND session.expires > now()
     AND session.last_seen > now() - make_interval(mins => $2)
     AND person.disabled_at IS NULL`,
);

const rolesOfPerson = defineStatement(
  'accounts.rolesOfPerson',
  `SELECT (${rolesToday}) AS json FROM person WHERE person.id = $1 AND person.disabled_at IS NULL`,
);

const demoPersons = defineStatement(
  'accounts.demoPersons',
  `SELECT coalesce(json_agg(json_build_object(
     'id', person.id, 'name', person.name, 'email', person.email, 'roles', (${rolesToday})
   ) ORDER BY person.id), '[]') AS json
   FROM account person WHERE person.demo AND person.disabled_at IS NULL`,
);

@Injectable()
export class AccountsQueries {
  constructor(
    private readonly reads: Reads,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The session of this token hash, null if it is unknown, has ended or its person is disabled. */
  liveSession(tokenHash: Buffer): Promise<LiveSession | null> {
    return this.reads.asProduct.json(liveSession, [tokenHash, this.config.sessionIdleMinutes]);
  }

  /** For who signs in or comes with a token: asked before anybody is known. */
  async rolesOf(personId: string): Promise<readonly HeldRole[]> {
    return (await this.reads.asProduct.json<readonly HeldRole[]>(rolesOfPerson, [personId])) ?? [];
  }

  /** As far as who asks may know of them. */
  async rolesToldOf(personId: string): Promise<readonly HeldRole[]> {
    return (await this.reads.json<readonly HeldRole[]>(rolesOfPerson, [personId])) ?? [];
  }

  /** Whoever may become one of them without a proof is told what they are. */
  async demoPersons(): Promise<readonly DemoPersonRow[]> {
    return (await this.reads.asProduct.json<readonly DemoPersonRow[]>(demoPersons)) ?? [];
  }
}
