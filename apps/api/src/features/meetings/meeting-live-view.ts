import type { AttendanceState, MeetingState } from '@gremia/domain/meetings/meeting';
import type { LiveItem, LiveSeat, MeetingLive } from './dto/meeting-live.ts';
import type { LiveAudience, MeetingLivePart } from './meeting-live-parts.ts';
import { judgedQuorum, type QuorumFacts } from './meeting-quorum.ts';

interface StoredItem extends LiveItem {
  readonly isPublic: boolean;
  readonly recusals: readonly {
    readonly seatId: string;
    readonly personId: string;
    /** And what became of the item is not published. */
    readonly keptOut: boolean;
  }[];
}

interface StoredSeat extends LiveSeat {
  readonly key: string;
  readonly voting: boolean;
  readonly weights: Readonly<Record<string, string>>;
  readonly state: AttendanceState | null;
}

/** A running meeting as the database tells it, for every class of viewers. */
export interface StoredMeetingLive {
  readonly meetingId: string;
  readonly boardId: string;
  readonly state: MeetingState;
  readonly isPublic: boolean;
  readonly isInvited: boolean;
  readonly edition: number;
  readonly currentItemId: string | null;
  readonly items: readonly StoredItem[];
  readonly benches: readonly { readonly key: string; readonly seats: readonly StoredSeat[] }[];
  readonly rules: QuorumFacts['rules'];
  readonly parts: Readonly<Record<string, unknown>>;
}

/** What is pushed, but for the revision; `parts` is what later features bring, by their names. */
export type ShownMeetingLive = Omit<MeetingLive, 'revision'> & {
  readonly parts: Readonly<Record<string, unknown>>;
};

/** Who looks, as far as the live view depends on it. */
export interface LiveViewer {
  /** Whether `meeting.read` reaches the meeting's board. */
  readonly inside: boolean;
  /** The person whose recusals count; null for others. */
  readonly recusable: string | null;
}

const publicVariant = 'public';
const boardVariant = 'board';

/**
 * The viewer's class: the public, the board, or the board without the items that somebody is recused from. The
 * secretariat and the chair see what the board sees; what only they may do is read individually. Null: nothing.
 */
export function variantFor(viewer: LiveViewer, { isPublic, items }: StoredMeetingLive): string | null {
  if (!viewer.inside) return isPublic ? publicVariant : null;
  if (viewer.recusable === null) return boardVariant;
  const keptOutOf = items.filter(({ recusals }) =>
    recusals.some(({ personId, keptOut }) => keptOut && personId === viewer.recusable),
  );
  return [boardVariant, ...keptOutOf.map(({ id }) => id)].join(' ');
}

function audienceOf(variant: string): LiveAudience {
  const [name, ...keptOutOf] = variant.split(' ');
  return { inside: name === boardVariant, keptOutOf: new Set(keptOutOf) };
}

/** The view of one class of viewers. */
export function showMeetingLive(
  stored: StoredMeetingLive,
  variant: string,
  parts: readonly MeetingLivePart[],
): ShownMeetingLive {
  const audience = audienceOf(variant);
  const items = stored.items.filter(
    ({ isPublic }) => audience.inside || (stored.isPublic && stored.isInvited && isPublic),
  );
  const current = items.find(({ id }) => id === stored.currentItemId);
  const { rules } = stored;
  const benches = stored.benches.map(({ key, seats }) => ({ key, seats: seats.map(withPersonId) }));
  const { quorum, counts } = judgedQuorum({ rules, benches, recusals: current?.recusals ?? [] });
  return {
    meetingId: stored.meetingId,
    edition: stored.edition,
    state: stored.state,
    currentItemId: current?.id ?? null,
    items: items.map(({ id, calledAt, finishedAt, ballotOpen }) => ({
      id,
      calledAt,
      finishedAt,
      ballotOpen,
    })),
    benches: stored.benches.map(({ key, seats }) => ({ key, ...counts(key), seats: seats.map(asLiveSeat) })),
    quorum,
    parts: Object.fromEntries(parts.map(({ name, show }) => [name, show(stored.parts[name], audience)])),
  };
}

function withPersonId(seat: StoredSeat) {
  return { ...seat, personId: seat.person?.personId ?? null };
}

function asLiveSeat({ seatId, state, person, arrivedAt, leftAt }: StoredSeat): LiveSeat {
  return { seatId, state, person, arrivedAt, leftAt };
}
