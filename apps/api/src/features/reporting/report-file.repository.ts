import type { NotApplicableGround } from '@gremia/domain/implementation/report';
import { noDetails, type ReportDetails } from '@gremia/domain/implementation/report-details';
import type { LineProblem } from '@gremia/domain/reporting/report-file';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';
import {
  type ObligationForReport,
  joinFirstVersions,
  standardFactsOfMany,
  storedDetails,
} from '../implementation/implementation.public.ts';
import { ReportFileEntity } from './report-file.entity.ts';
import type { RowStatement } from './rows-for-report.ts';
import { successorJson } from './successor.sql.ts';

/** A line as it is kept until the file is sent. */
export interface KeptLine {
  readonly line: number;
  readonly bodyKey: string;
  readonly decision: string;
  readonly statement: RowStatement | null;
  readonly product: string;
  readonly productVersion: string;
  readonly note: string;
  readonly ground: NotApplicableGround | null;
  readonly details: ReportDetails;
  readonly problem: LineProblem | null;
}

const findDuties = `
  SELECT given.position::integer, obligation.id, obligation.public_body_id AS "publicBodyId", obligation.state,
         obligation.state_on::text AS "stateOn", obligation.revision, obligation.product, obligation.note,
         obligation.state_is_example AS example, decision.ended_on IS NOT NULL AS ended,
         obligation.carried_to_id IS NOT NULL AS merged, decision.slug AS "decisionSlug",
         decision.standard_id AS "standardId", ${standardFactsOfMany}
  FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS given(body_key, slug, position)
  JOIN public_body body ON body.key = given.body_key AND body.id = ANY ($3::uuid[])
  JOIN addressed_decision decision ON decision.slug = given.slug
  JOIN obligation ON obligation.addressed_decision_id = decision.id AND obligation.public_body_id = body.id
  ${joinFirstVersions}`;

const keepLines = `
  INSERT INTO report_file_line (report_file_id, line, body_key, decision, obligation_id, seen_revision, state,
                                reported_on, product, product_version, note, problem, details, ground)
  SELECT $1::uuid, * FROM unnest($2::integer[], $3::text[], $4::text[], $5::uuid[], $6::integer[], $7::text[],
                                 $8::date[], $9::text[], $10::text[], $11::text[], $12::text[], $13::jsonb[], $14::text[])`;

const linesAfter = `
  SELECT line, obligation_id AS "obligationId", seen_revision AS "seenRevision", state, reported_on::text AS "on", product,
         product_version AS "productVersion", ground, note, coalesce(details, $4::jsonb) AS details
  FROM report_file_line WHERE report_file_id = $1 AND line > $2 AND problem IS NULL ORDER BY line LIMIT $3`;

const markProblems = `
  WITH marked AS (
    UPDATE report_file_line SET problem = given.problem
    FROM unnest($2::uuid[], $3::text[]) AS given(obligation_id, problem)
    WHERE report_file_id = $1 AND report_file_line.obligation_id = given.obligation_id
      AND report_file_line.problem IS NULL
    RETURNING line)
  UPDATE report_file
  SET problems = problems + (SELECT count(*) FROM marked), changes = changes - (SELECT count(*) FROM marked), applied = 0
  WHERE id = $1`;

export type FoundDuty = ObligationForReport & { readonly position: number };
export type LineForReport = RowStatement & { readonly line: number };

/** Files with reports in the database. */
@Injectable()
export class ReportFileRepository {
  /** Tells whether the file is new; the former unsent ones of the same person make room. */
  async begin(tx: Transaction, file: { id: string; name: string; publicBodyId: string; uploadedBy: string }) {
    await tx.manager.query(
      `DELETE FROM report_file WHERE uploaded_by = $1 AND state <> 'applied' AND id <> $2
         AND created < $3::timestamptz - interval '1 day'`,
      [file.uploadedBy, file.id, tx.now],
    );
    const added = await tx.manager.query<unknown[]>(
      `INSERT INTO report_file (id, name, public_body_id, uploaded_by, created) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (id) DO NOTHING RETURNING id`,
      [file.id, file.name, file.publicBodyId, file.uploadedBy, tx.now],
    );
    return added.length === 1;
  }

  file(tx: Transaction, id: string): Promise<ReportFileEntity | null> {
    return tx.manager.findOneBy(ReportFileEntity, { id });
  }

  async update(tx: Transaction, id: string, change: Partial<ReportFileEntity>): Promise<void> {
    await tx.manager.update(ReportFileEntity, { id }, change);
  }

  /** The duties that the lines name, as far as the actor may report on them; `position` counts from 1. */
  duties(
    tx: Transaction,
    lines: readonly { readonly bodyKey: string; readonly decision: string }[],
    bodies: readonly string[],
  ): Promise<readonly FoundDuty[]> {
    const columns = [lines.map(({ bodyKey }) => bodyKey), lines.map(({ decision }) => decision)];
    return tx.manager.query<FoundDuty[]>(findDuties, [...columns, bodies]);
  }

  /** For each key, in their order, the body that goes on for it. */
  async successors(
    tx: Transaction,
    keys: readonly string[],
  ): Promise<readonly { readonly key: string; readonly name: string }[]> {
    const rows = await tx.manager.query<{ successor: { key: string; name: string } }[]>(
      `SELECT ${successorJson('given.key')} AS successor
       FROM unnest($1::text[]) WITH ORDINALITY AS given(key, position) ORDER BY position`,
      [keys],
    );
    return rows.map(({ successor }) => successor);
  }

  async keep(tx: Transaction, id: string, lines: readonly KeptLine[]): Promise<void> {
    await tx.manager.query(keepLines, [
      id,
      lines.map(({ line }) => line),
      lines.map(({ bodyKey }) => bodyKey),
      lines.map(({ decision }) => decision),
      lines.map(({ statement }) => statement?.obligationId ?? null),
      lines.map(({ statement }) => statement?.seenRevision ?? null),
      lines.map(({ statement }) => statement?.state ?? null),
      lines.map(({ statement }) => statement?.on ?? null),
      lines.map(({ product }) => product),
      lines.map(({ productVersion }) => productVersion),
      lines.map(({ note }) => note),
      lines.map(({ problem }) => problem),
      lines.map(({ details }) => storedDetails(details)),
      lines.map(({ ground }) => ground),
    ]);
  }

  linesAfter(tx: Transaction, id: string, line: number, most: number): Promise<readonly LineForReport[]> {
    return tx.manager.query<LineForReport[]>(linesAfter, [...[id, line, most], JSON.stringify(noDetails)]);
  }

  /** Marks lines that did not have a problem before. */
  async markProblems(
    tx: Transaction,
    id: string,
    problems: readonly { readonly obligationId: string; readonly problem: LineProblem }[],
  ): Promise<void> {
    const columns = [
      problems.map(({ obligationId }) => obligationId),
      problems.map(({ problem }) => problem),
    ];
    await tx.manager.query(markProblems, [id, ...columns]);
  }
}
