import type { Lifecycle } from '../kernel/lifecycle.ts';

export const proposalStates = [
  'draft',
  'coSigning',
  'tabled',
  'adopted',
  'rejected',
  'referred',
  'withdrawn',
] as const;
export type ProposalState = (typeof proposalStates)[number];

export const proposalActions = ['askToCoSign', 'table', 'adopt', 'reject', 'refer', 'withdraw'] as const;
export type ProposalAction = (typeof proposalActions)[number];

export const proposalLifecycle: Lifecycle<ProposalState, ProposalAction> = {
  draft: { askToCoSign: 'coSigning', table: 'tabled', withdraw: 'withdrawn' },
  coSigning: { table: 'tabled', withdraw: 'withdrawn' },
  tabled: { adopt: 'adopted', reject: 'rejected', refer: 'referred', withdraw: 'withdrawn' },
  adopted: {},
  rejected: {},
  referred: { table: 'tabled', withdraw: 'withdrawn' },
  withdrawn: {},
};
