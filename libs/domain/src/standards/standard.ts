import type { Lifecycle } from '../kernel/lifecycle.ts';

export const standardStates = [
  'needReported',
  'assessed',
  'accepted',
  'inDevelopment',
  'approved',
  'handedOver',
  'operated',
  'decommissioning',
  'retired',
] as const;
export type StandardState = (typeof standardStates)[number];

export const standardActions = [
  'assess',
  'accept',
  'develop',
  'approve',
  'handOver',
  'operate',
  'decommission',
  'retire',
] as const;
export type StandardAction = (typeof standardActions)[number];

/** The life cycle of the Föderales IT-Standardisierungsboard (FIT). */
export const standardLifecycle: Lifecycle<StandardState, StandardAction> = {
  needReported: { assess: 'assessed' },
  assessed: { accept: 'accepted' },
  accepted: { develop: 'inDevelopment' },
  inDevelopment: { approve: 'approved' },
  approved: { handOver: 'handedOver' },
  handedOver: { operate: 'operated' },
  operated: { decommission: 'decommissioning' },
  decommissioning: { retire: 'retired' },
  retired: {},
};
