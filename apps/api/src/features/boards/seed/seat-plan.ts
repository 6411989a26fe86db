import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import type { NewSeat } from '../boards.repository.ts';

/** A seat of the example data with who sits on it. */
export interface SeatPlan {
  readonly key: string;
  readonly label: string;
  readonly benchKey: string;
  readonly voting: boolean;
  readonly weights?: Readonly<Record<string, string>>;
  /** Key of the public body that fills the seat. */
  readonly organisationKey?: string;
  /** Invented; seats of federal boards stay unnamed. */
  readonly member?: PersonPlan;
  readonly deputy?: PersonPlan;
}

export interface PersonPlan {
  readonly name: string;
  readonly email: string;
  /** Whether one can sign in as this person in the demo. */
  readonly demo: boolean;
}

export function asNewSeats(
  plans: readonly SeatPlan[],
  validFrom: CalendarDate,
  organisations: ReadonlyMap<string, string>,
): readonly NewSeat[] {
  return plans.map(({ key, label, benchKey, voting, weights = {}, organisationKey }, index) => {
    const entitledOrganisationId = organisationKey === undefined ? null : organisations.get(organisationKey);
    if (entitledOrganisationId === undefined) throw new Error(`The seed knows no body ${organisationKey}`);
    const about = { key, label, benchKey, voting, weights };
    return { ...about, entitledOrganisationId, position: index + 1, validFrom, validTo: null };
  });
}
