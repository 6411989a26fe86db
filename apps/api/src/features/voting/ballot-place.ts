import { meetingTopic } from '../meetings/meetings.public.ts';

/** Where changes of a circulation are announced; its vote is part of it. */
export function circulationTopic(circulationId: string): string {
  return `circulation:${circulationId}`;
}

/** Where a ballot's changes are announced: in its meeting, or in the circulation that it is the vote of. */
export function ballotPlace(ballot: {
  readonly meetingId: string | null;
  readonly circulationId: string | null;
}): string {
  if (ballot.meetingId !== null) return meetingTopic(ballot.meetingId);
  if (ballot.circulationId !== null) return circulationTopic(ballot.circulationId);
  throw new Error('A ballot belongs neither to a meeting nor to a circulation');
}
