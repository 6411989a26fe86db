import type { ProposalState } from '@gremia/domain/proposals/proposal';
import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/reads.ts';
import { defineStatement } from '../../platform/database/statement.ts';
import type { Proposal } from './dto/proposal.ts';
import { isRecusedSql } from '../meetings/meetings.public.ts';
import { termsJson } from './terms-json.ts';

/** A proposal, with what access to it depends on. */
export interface ProposalRow extends Omit<Proposal, 'viewerCan'> {
  readonly boardId: string;
  /** It was tabled for a public item of a public meeting that was invited to, or it is in the register. */
  readonly isPublic: boolean;
  readonly state: ProposalState;
  /** Its last meeting was called off: it can be tabled in another one. */
  readonly setFree: boolean;
  /** The viewer takes no part in an item on which it stands, and it is not in the register yet. */
  readonly viewerKeptOut: boolean;
}

const one = defineStatement(
  'proposals.one',
  `SELECT json_build_object(
     'id', proposal.id, 'boardId', proposal.board_id, 'boardName', board.name, 'title', proposal.title,
     'state', proposal.state, 'version', proposal.version, 'text', newest.text, 'rationale', newest.rationale,
     'terms', ${termsJson('proposal.terms')}, 'example', proposal.example,
     'isPublic', EXISTS (SELECT FROM resolution WHERE proposal_id = proposal.id AND published_at IS NOT NULL)
       OR (proposal.state NOT IN ('draft', 'coSigning')
           AND coalesce(item.public AND meeting.public AND meeting.invited_at IS NOT NULL, false)),
     'viewerKeptOut', (EXISTS (SELECT FROM agenda_item listed
                               WHERE listed.proposal_id = proposal.id AND ${isRecusedSql('listed.id', '$2')})
         OR EXISTS (SELECT FROM circulation JOIN circulation_recusal left_out ON left_out.circulation_id = circulation.id
                    JOIN membership ON membership.seat_id = left_out.seat_id
                    WHERE circulation.proposal_id = proposal.id AND membership.person_id = $2::uuid))
       AND NOT EXISTS (SELECT FROM resolution WHERE proposal_id = proposal.id AND published_at IS NOT NULL),
     'setFree', proposal.state = 'tabled' AND coalesce(meeting.state = 'cancelled', false),
     'underVote', EXISTS (SELECT FROM ballot WHERE proposal_id = proposal.id
                            AND state IN ('prepared', 'open', 'closed')),
     'versions', (SELECT json_agg(json_build_object('version', version, 'title', title, 'text', text,
                                   'writtenAt', written_at) ORDER BY version DESC)
                  FROM proposal_version WHERE proposal_id = proposal.id),
     'item', CASE WHEN item.id IS NOT NULL THEN json_build_object(
               'id', item.id, 'number', item.number, 'meetingSlug', meeting.slug,
               'meetingTitle', meeting.title, 'startsAt', meeting.starts_at) END,
     'topic', (SELECT json_build_object('id', topic.id, 'title', topic.title, 'sessionNumber', session.number,
                        'sessionDate', session.date)
               FROM federal_topic topic JOIN federal_session session ON session.id = topic.session_id
               WHERE topic.id = proposal.federal_topic_id)
   ) AS json
   FROM proposal
   JOIN board ON board.id = proposal.board_id
   JOIN proposal_version newest ON newest.proposal_id = proposal.id AND newest.version = proposal.version
   LEFT JOIN LATERAL (SELECT * FROM agenda_item WHERE proposal_id = proposal.id
                      ORDER BY created DESC LIMIT 1) item ON true
   LEFT JOIN meeting ON meeting.id = item.meeting_id
   WHERE proposal.id = $1::uuid`,
);

@Injectable()
export class ProposalsQueries {
  constructor(private readonly reads: Reads) {}

  /** Whoever asks decides with it whether the actor may see it. */
  proposal(id: string, viewer: string | null): Promise<ProposalRow | null> {
    return this.reads.json(one, [id, viewer]);
  }
}
