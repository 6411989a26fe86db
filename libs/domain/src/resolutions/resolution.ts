import type { Lifecycle } from '../kernel/lifecycle.ts';

export const resolutionStates = [
  'adopted',
  'published',
  'effective',
  'suspended',
  'superseded',
  'repealed',
  'expired',
] as const;
export type ResolutionState = (typeof resolutionStates)[number];

export const resolutionActions = [
  'publish',
  'takeEffect',
  'suspend',
  'reinstate',
  'supersede',
  'repeal',
  'expire',
] as const;
export type ResolutionAction = (typeof resolutionActions)[number];

export const resolutionLifecycle: Lifecycle<ResolutionState, ResolutionAction> = {
  adopted: { publish: 'published', suspend: 'suspended' },
  published: { takeEffect: 'effective', suspend: 'suspended', supersede: 'superseded', repeal: 'repealed' },
  effective: { suspend: 'suspended', supersede: 'superseded', repeal: 'repealed', expire: 'expired' },
  suspended: { reinstate: 'published', repeal: 'repealed' },
  superseded: {},
  repealed: {},
  expired: {},
};

/** The number as people write it: `2026/01`, two digits at least, per board and year, never reused. */
export function resolutionNumber(year: number, sequence: number): string {
  return `${year}/${String(sequence).padStart(2, '0')}`;
}

/** The address in the register: `2026-01`; boards other than the first carry their prefix before it. */
export function resolutionSlug(prefix: string, year: number, sequence: number): string {
  const number = `${year}-${String(sequence).padStart(2, '0')}`;
  return prefix === '' ? number : `${prefix}-${number}`;
}
