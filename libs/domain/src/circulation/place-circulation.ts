import { accept, type Outcome, refuse } from '../kernel/outcome.ts';
import type { MeetingState } from '../meetings/meeting.ts';
import type { CirculationState } from './circulation.ts';

export const placeCirculationReasons = ['notObjected', 'alreadyPlaced', 'meetingOver'] as const;
export type PlaceCirculationReason = (typeof placeCirculationReasons)[number];

const over: ReadonlySet<MeetingState> = new Set(['closed', 'cancelled']);

/** Whether an objected circulation goes to this meeting; it goes to one. */
export function placeCirculation(
  { state, agendaItemId }: { readonly state: CirculationState; readonly agendaItemId: string | null },
  meetingState: MeetingState,
): Outcome<{ readonly placed: true }, PlaceCirculationReason> {
  if (state !== 'objected') return refuse('notObjected');
  if (agendaItemId !== null) return refuse('alreadyPlaced');
  return over.has(meetingState) ? refuse('meetingOver') : accept({ placed: true });
}
