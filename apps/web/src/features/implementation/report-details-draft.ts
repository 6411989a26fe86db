import type { Obstacle } from '@gremia/domain/implementation/report-details';

/** A number as it is typed: the text stays where it is none. */
export interface TypedNumber {
  readonly value: number | null;
  readonly text: string;
}

export interface DetailsDraft {
  readonly plannedFor: string | null;
  readonly shareDone: TypedNumber;
  readonly obstacles: readonly Obstacle[];
  readonly obstacleNote: string;
  readonly evidenceLink: string;
  readonly oneOffCost: TypedNumber;
  readonly yearlyCost: TypedNumber;
}

const nothing: TypedNumber = { value: null, text: '' };

export const emptyDetails: DetailsDraft = {
  plannedFor: null,
  shareDone: nothing,
  obstacles: [],
  obstacleNote: '',
  evidenceLink: '',
  oneOffCost: nothing,
  yearlyCost: nothing,
};

/** Something stands in the field, and it is no number. */
export function isUnreadable({ value, text }: TypedNumber): boolean {
  return value === null && text.trim() !== '';
}

export function hasUnreadable({ shareDone, oneOffCost, yearlyCost }: DetailsDraft): boolean {
  return [shareDone, oneOffCost, yearlyCost].some(isUnreadable);
}

/** Euro as typed become whole cents. */
function centsOf({ value }: TypedNumber): number | null {
  return value === null ? null : Math.round(value * 100);
}

/** As the API takes it; who is done or not concerned plans nothing any more. */
export function detailsInput(draft: DetailsDraft, isOpen: boolean) {
  const { plannedFor, shareDone, obstacles, obstacleNote, evidenceLink } = draft;
  return {
    plannedFor: isOpen ? plannedFor : null,
    shareDone: isOpen ? shareDone.value : null,
    obstacles: isOpen ? [...obstacles] : [],
    obstacleNote: isOpen ? obstacleNote : '',
    evidenceLink,
    oneOffCostCents: centsOf(draft.oneOffCost),
    yearlyCostCents: centsOf(draft.yearlyCost),
  };
}

export interface ToldDetails {
  readonly plannedFor: string | null;
  readonly shareDone: number | null;
  readonly obstacles: readonly Obstacle[];
  readonly obstacleNote: string | null;
  readonly oneOffCostCents: number | null;
  readonly yearlyCostCents: number | null;
}

/** What was told last goes on; a plan whose day is over has to be made anew, evidence belongs to its report. */
export function draftAfter(told: ToldDetails | null, today: string): DetailsDraft {
  if (told === null) return emptyDetails;
  const { plannedFor, obstacles, obstacleNote } = told;
  return {
    ...emptyDetails,
    plannedFor: plannedFor !== null && plannedFor >= today ? plannedFor : null,
    shareDone: typed(told.shareDone),
    obstacles,
    obstacleNote: obstacleNote ?? '',
    oneOffCost: typed(told.oneOffCostCents, 100),
    yearlyCost: typed(told.yearlyCostCents, 100),
  };
}

function typed(value: number | null, divisor = 1): TypedNumber {
  return value === null ? nothing : { value: value / divisor, text: '' };
}
