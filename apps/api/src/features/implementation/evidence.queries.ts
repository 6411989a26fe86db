import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/reads.ts';
import { defineStatement } from '../../platform/database/statement.ts';
import { stateIsTold } from './figures.sql.ts';

const one = defineStatement(
  'implementation.evidence',
  `SELECT json_build_object('publicBodyId', obligation.public_body_id, 'name', file.name, 'mediaType', file.media_type,
                            'isPublic', release.evidence_file_id IS NOT NULL AND ${stateIsTold('decision', 'obligation', 'false')},
                            'content', encode(file.content, 'base64')) AS json
   FROM evidence_file file JOIN told_obligation obligation ON obligation.id = file.obligation_id
   JOIN addressed_decision decision ON decision.id = obligation.addressed_decision_id
   LEFT JOIN evidence_release release ON release.evidence_file_id = file.id
   WHERE file.id = $1::uuid`,
);

export interface StoredEvidence {
  readonly publicBodyId: string;
  /** Released by its body, and the state of the duty is public. */
  readonly isPublic: boolean;
  readonly name: string;
  readonly mediaType: string;
  /** Base64. */
  readonly content: string;
}

/** Evidence with its content; who may read it is decided with what is read. */
@Injectable()
export class EvidenceQueries {
  constructor(private readonly reads: Reads) {}

  one(id: string): Promise<StoredEvidence | null> {
    return this.reads.json(one, [id]);
  }
}
