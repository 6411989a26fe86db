import type { Role } from '@gremia/domain/access/actor';
import type { NotApplicableGround } from '@gremia/domain/implementation/report';
import type { ReportDetails } from '@gremia/domain/implementation/report-details';
import type { AuthorisationKind } from '@gremia/domain/reporting/authority';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';
import { authorisationHolds } from '../accounts/accounts.public.ts';
import {
  detailsJson,
  type ObligationForReport,
  storedDetails,
} from '../implementation/implementation.public.ts';
import type { ReportSource } from './collective-report.entity.ts';
import { CollectiveReportEntity } from './collective-report.entity.ts';

export interface Granted {
  readonly publicBodyId: string;
  readonly kind: AuthorisationKind;
  readonly standards: readonly string[];
}

export interface NewCollectiveReport {
  readonly id: string;
  readonly intent: string;
  readonly publicBodyId: string;
  readonly source: ReportSource;
  readonly reported: number;
  readonly proposed: number;
}

export interface NewProposal {
  readonly obligationId: string;
  readonly seenRevision: number;
  readonly state: string;
  readonly on: string;
  readonly product: string | null;
  readonly productVersion: string | null;
  readonly ground: NotApplicableGround | null;
  readonly note: string | null;
  readonly details: ReportDetails;
}

export interface EntryForUndo {
  readonly obligationId: string;
  readonly revision: number;
  readonly undoneRevision: number | null;
  readonly beforeState: ObligationForReport['state'];
  readonly beforeStateOn: string | null;
  readonly beforeProduct: string | null;
  readonly beforeNote: string | null;
  readonly beforeIsExample: boolean;
  readonly beforeProductVersion: string | null;
  readonly beforeGround: NotApplicableGround | null;
  /** What the report before told; null where there was none. */
  readonly beforeDetails: ReportDetails | null;
}

const granted = `
  SELECT authorisation.public_body_id AS "publicBodyId", authorisation.kind,
         ARRAY(SELECT standard_id FROM authorised_procedure procedure
               WHERE procedure.provider_authorisation_id = authorisation.id) AS standards
  FROM provider_authorisation authorisation
  WHERE authorisation.provider_id = $1 AND authorisation.public_body_id = ANY ($2::uuid[])
    AND ${authorisationHolds('authorisation', `($3::timestamptz AT TIME ZONE 'Europe/Berlin')::date`)}
  FOR SHARE`;

const onceAuthorised = `
  SELECT DISTINCT public_body_id AS id FROM provider_authorisation
  WHERE provider_id = $1 AND public_body_id = ANY ($2::uuid[])`;

const everAuthorised = `
  SELECT DISTINCT public_body_id AS id FROM provider_authorisation WHERE provider_id = $1`;

const addEntries = `
  INSERT INTO collective_report_entry (collective_report_id, obligation_id, revision, before_state, before_state_on,
                                       before_product, before_note, before_is_example)
  SELECT $1::uuid, * FROM unnest($2::uuid[], $3::integer[], $4::text[], $5::date[], $6::text[], $7::text[], $8::boolean[])`;

const addProposals = `
  WITH given AS (
    SELECT * FROM unnest($2::uuid[], $3::integer[], $4::text[], $5::date[], $6::text[], $7::text[], $8::text[], $10::jsonb[],
                         $11::text[])
      AS given(obligation_id, seen_revision, state, reported_on, product, product_version, note, details, ground)
  )
  INSERT INTO proposed_report (collective_report_id, obligation_id, seen_revision, state, reported_on, product,
                               product_version, note, details, ground, created)
  SELECT $1::uuid, given.*, $9::timestamptz FROM given`;

const replaceProposals = `
  UPDATE proposed_report SET outcome = 'replaced', decided_at = $2
  WHERE obligation_id = ANY ($1::uuid[]) AND outcome = 'waiting'`;

const entriesForUndo = `
  SELECT entry.obligation_id AS "obligationId", entry.revision, entry.undone_revision AS "undoneRevision",
         entry.before_state AS "beforeState", entry.before_state_on::text AS "beforeStateOn",
         entry.before_product AS "beforeProduct", entry.before_note AS "beforeNote",
         entry.before_is_example AS "beforeIsExample", before.product_version AS "beforeProductVersion",
         before.ground AS "beforeGround",
         CASE WHEN before.id IS NOT NULL THEN ${detailsJson('before')} END AS "beforeDetails"
  FROM collective_report_entry entry
  LEFT JOIN report before ON before.obligation_id = entry.obligation_id AND before.revision = entry.revision - 1
  WHERE entry.collective_report_id = $1 AND ($2::uuid[] IS NULL OR entry.obligation_id = ANY ($2::uuid[]))
  ORDER BY entry.obligation_id`;

const markUndone = `
  UPDATE collective_report_entry SET undone_revision = given.revision
  FROM unnest($2::uuid[], $3::integer[]) AS given(obligation_id, revision)
  WHERE collective_report_id = $1 AND collective_report_entry.obligation_id = given.obligation_id`;

const withdrawProposals = `
  WITH withdrawn AS (
    UPDATE proposed_report SET outcome = 'withdrawn', decided_by = $3, decided_at = $4
    WHERE collective_report_id = $1 AND outcome = 'waiting' AND ($2::uuid[] IS NULL OR obligation_id = ANY ($2::uuid[]))
    RETURNING id)
  SELECT count(*)::integer AS withdrawn FROM withdrawn`;

/** Collective reports in the database. */
@Injectable()
export class ReportingRepository {
  /** The authorisations of the provider that hold today; held, so that none ends while the act is under way. */
  async grantedTo(
    tx: Transaction,
    role: Role,
    bodies: readonly string[],
  ): Promise<ReadonlyMap<string, Granted>> {
    if (role.kind !== 'providerReporter') return new Map();
    const rows = await tx.manager.query<Granted[]>(granted, [role.publicBodyId, bodies, tx.now]);
    return new Map(rows.map((row) => [row.publicBodyId, row]));
  }

  /** Those of the bodies that ever authorised the provider. */
  async onceAuthorised(tx: Transaction, role: Role, bodies: readonly string[]): Promise<ReadonlySet<string>> {
    if (role.kind !== 'providerReporter' || bodies.length === 0) return new Set();
    const rows = await tx.manager.query<{ id: string }[]>(onceAuthorised, [role.publicBodyId, bodies]);
    return new Set(rows.map(({ id }) => id));
  }

  /** The bodies, and those whose authorisation ended: a line about one of these says so. */
  async withFormer(tx: Transaction, role: Role, bodies: readonly string[]): Promise<readonly string[]> {
    if (role.kind !== 'providerReporter') return bodies;
    const rows = await tx.manager.query<{ id: string }[]>(everAuthorised, [role.publicBodyId]);
    return [...bodies, ...rows.map(({ id }) => id)];
  }

  /** The act of this intent, once it has been made. */
  byIntent(tx: Transaction, intent: string): Promise<CollectiveReportEntity | null> {
    return tx.manager.findOneBy(CollectiveReportEntity, { intent });
  }

  /** Locked until the act ends; null for an unknown id. */
  byId(tx: Transaction, id: string): Promise<CollectiveReportEntity | null> {
    return tx.manager.findOne(CollectiveReportEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Waits for another act of the same intent; tells whether this is the first. */
  async begin(tx: Transaction, report: NewCollectiveReport): Promise<boolean> {
    const added = await tx.manager.query<unknown[]>(
      `INSERT INTO collective_report (id, intent, public_body_id, reported_by, source, reported, proposed, created)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (intent) DO NOTHING RETURNING id`,
      [
        report.id,
        report.intent,
        report.publicBodyId,
        tx.actor.person?.id ?? null,
        report.source,
        report.reported,
        report.proposed,
        tx.now,
      ],
    );
    return added.length === 1;
  }

  async count(
    tx: Transaction,
    made: Pick<NewCollectiveReport, 'id' | 'reported' | 'proposed'>,
  ): Promise<void> {
    const { id, reported, proposed } = made;
    await tx.manager.update(CollectiveReportEntity, { id }, { reported, proposed });
  }

  async addEntries(tx: Transaction, id: string, before: readonly ObligationForReport[]): Promise<void> {
    await tx.manager.query(addEntries, [
      id,
      before.map((one) => one.id),
      before.map(({ revision }) => revision + 1),
      before.map(({ state }) => state),
      before.map(({ stateOn }) => stateOn),
      before.map(({ product }) => product),
      before.map(({ note }) => note),
      before.map(({ example }) => example),
    ]);
  }

  /** A newer proposal takes the place of one that still waits. */
  async propose(tx: Transaction, id: string, proposals: readonly NewProposal[]): Promise<void> {
    const obligations = proposals.map(({ obligationId }) => obligationId);
    await tx.manager.query(replaceProposals, [obligations, tx.now]);
    await tx.manager.query(addProposals, [
      id,
      obligations,
      proposals.map(({ seenRevision }) => seenRevision),
      proposals.map(({ state }) => state),
      proposals.map(({ on }) => on),
      proposals.map(({ product }) => product),
      proposals.map(({ productVersion }) => productVersion),
      proposals.map(({ note }) => note),
      tx.now,
      proposals.map(({ details }) => storedDetails(details)),
      proposals.map(({ ground }) => ground),
    ]);
  }

  /** @param chosen the duties to look at; null for all of the act */
  entries(tx: Transaction, id: string, chosen: readonly string[] | null): Promise<readonly EntryForUndo[]> {
    return tx.manager.query<EntryForUndo[]>(entriesForUndo, [id, chosen]);
  }

  async markUndone(
    tx: Transaction,
    id: string,
    undone: readonly { readonly obligationId: string; readonly revision: number }[],
  ): Promise<void> {
    const columns = [undone.map(({ obligationId }) => obligationId), undone.map(({ revision }) => revision)];
    await tx.manager.query(markUndone, [id, ...columns]);
  }

  async withdrawProposals(tx: Transaction, id: string, chosen: readonly string[] | null): Promise<number> {
    const by = tx.actor.person?.id ?? null;
    const [row] = await tx.manager.query<{ withdrawn: number }[]>(withdrawProposals, [
      id,
      chosen,
      by,
      tx.now,
    ]);
    return row?.withdrawn ?? 0;
  }
}
