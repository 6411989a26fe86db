import { randomUUID } from 'node:crypto';
import { everyGemeinde } from '@gremia/domain/public-bodies/scope';
import type { ApiClient, Reply } from '../../support/api-client.ts';

export interface ProposalAnswer {
  readonly __typename: string;
  readonly id?: string;
  readonly version?: number;
  readonly state?: string;
  readonly reason?: string;
  readonly flaws?: readonly {
    readonly field: string;
    readonly flaw: string;
    readonly value: string | null;
  }[];
}

type Answered = { readonly answer: ProposalAnswer };

export const aProposal = (changed: object = {}, changedTerms: object = {}): object => ({
  title: 'Gemeinsamer Rückkanal',
  text: 'Der Rückkanal wird angebunden.',
  rationale: 'Weil er fehlt.',
  pastDeadlinesIntended: false,
  terms: {
    basisOfForce: 'accession',
    scope: everyGemeinde,
    deadlines: [{ deadlineClass: 'all', dueOn: '2028-12-31' }],
    publicationLevel: 'state',
    funding: null,
    commitments: [
      {
        kind: 'money',
        title: 'Das Land trägt die Kosten',
        owedBy: 'mhkbd',
        amountInEuro: 25_000_000_000,
        dueOn: '2027-06-30',
        reciprocal: true,
      },
    ],
    ...changedTerms,
  },
  ...changed,
});

const fact = '__typename ... on Proposal { id version state }';

export function draftReply(
  client: ApiClient,
  itemId: string,
  proposal: object = aProposal(),
  key: string = randomUUID(),
): Promise<Reply<Answered>> {
  return client.query<Answered>(
    `mutation ($input: DraftProposalInput!) { answer: draftProposal(input: $input) {
       ${fact} ... on DraftProposalRefused { reason flaws { field flaw value } } } }`,
    { input: { key, itemId, proposal } },
  );
}

/** For a board and no item; `place` may also name both, or neither. */
export function draftWithoutItem(
  client: ApiClient,
  place: { readonly boardId?: string; readonly itemId?: string },
  key: string = randomUUID(),
): Promise<Reply<Answered>> {
  return client.query<Answered>(
    `mutation ($input: DraftProposalInput!) { answer: draftProposal(input: $input) {
       ${fact} ... on DraftProposalRefused { reason flaws { field flaw value } } } }`,
    { input: { key, ...place, proposal: aProposal() } },
  );
}

export function reviseReply(
  client: ApiClient,
  proposalId: string,
  seenVersion: number,
  proposal: object = aProposal({ text: 'Neu gefasst.' }),
): Promise<Reply<Answered>> {
  return client.query<Answered>(
    `mutation ($id: ID!, $seen: Int!, $proposal: ProposalInput!) {
       answer: reviseProposal(proposalId: $id, seenVersion: $seen, proposal: $proposal) {
         ${fact} ... on ReviseProposalRefused { reviseReason: reason flaws { field flaw value } } } }`,
    { id: proposalId, seen: seenVersion, proposal },
  );
}

export function tableReply(client: ApiClient, proposalId: string, itemId: string): Promise<Reply<Answered>> {
  return client.query<Answered>(
    `mutation ($id: ID!, $itemId: ID!) { answer: tableProposal(proposalId: $id, itemId: $itemId) {
       ${fact} ... on TableProposalRefused { tableReason: reason } } }`,
    { id: proposalId, itemId },
  );
}

export async function draft(
  client: ApiClient,
  itemId: string,
  proposal?: object,
  key?: string,
): Promise<ProposalAnswer> {
  return (await draftReply(client, itemId, proposal, key)).data.answer;
}

/** The id of a first draft on the item. */
export async function aDraft(client: ApiClient, itemId: string): Promise<string> {
  const { id } = await draft(client, itemId);
  if (id === undefined) throw new Error('The draft was refused');
  return id;
}
