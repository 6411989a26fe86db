import type { ConsentObjectionReason } from '@gremia/domain/voting/consent-list-objection';
import { watchAct } from '../../platform/act/slow-acts';
import { graphql, type ResultOf, type VariablesOf } from '../../platform/graphql/graphql';
import { noticeOutdated } from '../../platform/graphql/outdated';
import { bodyOf } from '../../platform/graphql/request-body';

const ObjectMutation = graphql(`
  mutation ObjectToConsentItem($input: ConsentObjectionInput!) {
    objected: objectToConsentItem(input: $input) {
      __typename
      ... on ConsentObjectionRefused {
        reason
      }
    }
  }
`);

const RecordVoiceMutation = graphql(`
  mutation RecordConsentObjection($input: ConsentObjectionInput!) {
    objected: recordConsentObjection(input: $input) {
      __typename
      ... on ConsentObjectionRefused {
        reason
      }
    }
  }
`);

/** The member's own act, or the secretariat's for a voice in the room. */
export type Speaker = 'member' | 'secretariat';

export type ObjectionInput = VariablesOf<typeof ObjectMutation>['input'];

/** What became of an objection that was sent. */
export type ObjectionDelivery =
  | { readonly kind: 'recorded' }
  | { readonly kind: 'refused'; readonly reason: ConsentObjectionReason }
  /** The session has ended, or the seat is not held in this role: it was not looked at. */
  | { readonly kind: 'denied' }
  /** No answer: perhaps recorded, perhaps not. Asked again under the same key it counts once. */
  | { readonly kind: 'unanswered' };

const documents = { member: ObjectMutation, secretariat: RecordVoiceMutation } as const;
const longestWaitMs = 10_000;

/**
 * Sends an objection once. Not through the page's client: that would repeat it by itself when the connection is back,
 * when the meeting may be somewhere else already.
 */
export async function sendObjection(input: ObjectionInput, speaker: Speaker): Promise<ObjectionDelivery> {
  const answered = watchAct();
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: bodyOf(documents[speaker], { input }),
      signal: AbortSignal.timeout(longestWaitMs),
    });
    // The server answers as the document asks; anything else has no `objected`.
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
  readonly data?: ResultOf<typeof ObjectMutation> | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string; readonly reason?: string } }[];
}

const denials: readonly (string | undefined)[] = ['UNAUTHENTICATED', 'DENIED', 'NOT_FOUND', 'INVALID_INPUT'];

function read({ data, errors }: Body): ObjectionDelivery {
  const answer = data?.objected;
  if (answer?.__typename === 'RecordedConsentObjection') return { kind: 'recorded' };
  if (answer?.__typename === 'ConsentObjectionRefused') return { kind: 'refused', reason: answer.reason };
  return denials.includes(errors?.[0]?.extensions?.code) ? { kind: 'denied' } : { kind: 'unanswered' };
}
