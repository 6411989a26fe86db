import type { Lifecycle } from '../kernel/lifecycle.ts';
import type { SingleForm } from '../voting/open-ballot.ts';

export const circulationStates = ['feedback', 'voting', 'certified', 'objected', 'cancelled'] as const;
export type CirculationState = (typeof circulationStates)[number];

export const circulationActions = ['startVoting', 'certify', 'object', 'cancel'] as const;
export type CirculationAction = (typeof circulationActions)[number];

export const circulationLifecycle: Lifecycle<CirculationState, CirculationAction> = {
  feedback: { startVoting: 'voting', object: 'objected', cancel: 'cancelled' },
  voting: { certify: 'certified', object: 'objected', cancel: 'cancelled' },
  certified: {},
  objected: {},
  cancelled: {},
};

/** Forms in which each seat votes at its own time; nobody shows hands outside a meeting. */
export const circulationForms = ['openElectronic', 'rollCall'] as const satisfies readonly SingleForm[];
export type CirculationForm = (typeof circulationForms)[number];
