import type { Lifecycle } from '../kernel/lifecycle.ts';

export const federalTopicStates = [
  'announced',
  'documentsAvailable',
  'positionOpen',
  'positionAdopted',
  'decided',
  'withdrawn',
  'postponed',
] as const;
export type FederalTopicState = (typeof federalTopicStates)[number];

export const federalTopicActions = [
  'receiveDocuments',
  'mirror',
  'adoptPosition',
  'decide',
  'withdraw',
  'postpone',
] as const;
export type FederalTopicAction = (typeof federalTopicActions)[number];

/** `mirror` takes the topic onto the agenda of the board's own meeting. */
export const federalTopicLifecycle: Lifecycle<FederalTopicState, FederalTopicAction> = {
  announced: {
    receiveDocuments: 'documentsAvailable',
    mirror: 'positionOpen',
    decide: 'decided',
    withdraw: 'withdrawn',
    postpone: 'postponed',
  },
  documentsAvailable: {
    mirror: 'positionOpen',
    decide: 'decided',
    withdraw: 'withdrawn',
    postpone: 'postponed',
  },
  positionOpen: {
    adoptPosition: 'positionAdopted',
    decide: 'decided',
    withdraw: 'withdrawn',
    postpone: 'postponed',
  },
  positionAdopted: { decide: 'decided', withdraw: 'withdrawn', postpone: 'postponed' },
  decided: {},
  withdrawn: {},
  postponed: { receiveDocuments: 'documentsAvailable', mirror: 'positionOpen', decide: 'decided' },
};

/** What a federal decision does, by the verb of its text. */
export const federalDecisionKinds = [
  'standard',
  'decision',
  'recommendation',
  'acknowledgement',
  'mandate',
  'intention',
  'need',
  'procedure',
] as const;
export type FederalDecisionKind = (typeof federalDecisionKinds)[number];
