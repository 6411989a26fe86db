import type { StepUpReason } from '@gremia/domain/boards/step-up';
import type { CastVoteReason } from '@gremia/domain/voting/cast-vote';
import type { Choice } from '@gremia/domain/voting/ballot';
import { watchAct } from '../../platform/act/slow-acts';
import { graphql, type ResultOf, type VariablesOf } from '../../platform/graphql/graphql';
import { noticeOutdated } from '../../platform/graphql/outdated';
import { bodyOf } from '../../platform/graphql/request-body';

const CastVoteMutation = graphql(`
  mutation CastVote($input: CastVoteInput!) {
    castVote(input: $input) {
      __typename
      ... on Vote {
        choice
        castAt
      }
      ... on CastVoteRefused {
        reason
      }
    }
  }
`);

/** What became of a vote that was sent. */
export type Delivery =
  | { readonly kind: 'counted'; readonly choice: Choice; readonly castAt: string }
  | { readonly kind: 'refused'; readonly reason: CastVoteReason | StepUpReason }
  /** The session has ended, or the seat is not held in this role: the vote was not looked at. */
  | { readonly kind: 'denied' }
  /** No answer: perhaps counted, perhaps not. Asked again under the same key it counts once. */
  | { readonly kind: 'unanswered' };

const longestWaitMs = 10_000;

/**
 * Sends a vote once. Not through the page's client: that would repeat it by itself when the connection is back,
 * and a vote must not arrive later than the person means it.
 */
export async function sendVote(input: VariablesOf<typeof CastVoteMutation>['input']): Promise<Delivery> {
  const answered = watchAct();
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: bodyOf(CastVoteMutation, { input }),
      signal: AbortSignal.timeout(longestWaitMs),
    });
    // The server answers as the document asks; anything else has no `castVote`.
    const body = (await response.json()) as Body;
    noticeOutdated(body.errors);
    return read(body);
  } catch {
    return { kind: 'unanswered' };
  } finally {
    answered();
  }
}

interface Body {
  readonly data?: ResultOf<typeof CastVoteMutation> | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string; readonly reason?: string } }[];
}

const denials: readonly (string | undefined)[] = ['UNAUTHENTICATED', 'DENIED', 'NOT_FOUND', 'INVALID_INPUT'];

function read({ data, errors }: Body): Delivery {
  const answer = data?.castVote;
  if (answer?.__typename === 'Vote') return { kind: 'counted', choice: answer.choice, castAt: answer.castAt };
  if (answer?.__typename === 'CastVoteRefused') return { kind: 'refused', reason: answer.reason };
  return denials.includes(errors?.[0]?.extensions?.code) ? { kind: 'denied' } : { kind: 'unanswered' };
}
