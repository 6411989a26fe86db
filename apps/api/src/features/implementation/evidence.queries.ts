import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/reads.ts';
import { defineStatement } from '../../platform/database/statement.ts';

const one = defineStatement(
  'implementation.evidence',
  `SELECT json_build_object('publicBodyId', obligation.public_body_id, 'name', file.name, 'mediaType', file.media_type,
                            'content', encode(file.content, 'base64')) AS json
   FROM evidence_file file JOIN obligation ON obligation.id = file.obligation_id
   WHERE file.id = $1::uuid`,
);

export interface StoredEvidence {
  readonly publicBodyId: string;
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
