import type { ProcedureSettings } from '@gremia/domain/boards/board';
import type { AttendanceState } from '@gremia/domain/meetings/meeting';
import { type Quorum, quorumOf } from '@gremia/domain/meetings/quorum';
import type { RuleForm } from '@gremia/decision-rules/document-form';
import type { BenchAttendance, MeetingQuorum, SeatAttendance } from './dto/meeting-attendance.ts';
import type { MeetingDetail } from './dto/meeting-detail.ts';

type StoredSeat = Omit<SeatAttendance, 'person'> & {
  readonly key: string;
  readonly weights: Readonly<Record<string, string>>;
  readonly personId: string | null;
  readonly personName: string | null;
};

interface StoredBench {
  readonly key: string;
  readonly name: string;
  readonly seats: readonly StoredSeat[];
}

/** A meeting as the database tells it, before the rules were asked. */
export type StoredMeeting = Omit<
  MeetingDetail,
  'benches' | 'quorum' | 'viewerCan' | 'invitationDays' | 'urgentInvitationHours'
> & {
  readonly benches: readonly StoredBench[];
  readonly rules: {
    readonly settings: ProcedureSettings;
    readonly decisionRule: {
      readonly title: string;
      readonly source: string;
      readonly rule: RuleForm;
    } | null;
  } | null;
};

/** What the quorum is judged by. */
export interface QuorumFacts {
  readonly rules: StoredMeeting['rules'];
  readonly benches: readonly { readonly key: string; readonly seats: readonly QuorateSeat[] }[];
  /** Of the item under discussion. */
  readonly recusals: readonly { readonly seatId: string; readonly personId: string }[];
}

interface QuorateSeat {
  readonly seatId: string;
  readonly key: string;
  readonly voting: boolean;
  readonly weights: Readonly<Record<string, string>>;
  readonly state: AttendanceState | null;
  readonly personId: string | null;
}

type Counts = Pick<BenchAttendance, 'entitled' | 'present' | 'remote'>;

export interface JudgedQuorum {
  readonly quorum: MeetingQuorum;
  /** Of a bench by its key. */
  readonly counts: (benchKey: string) => Counts;
}

/** Whether the meeting is quorate under the board's usual rule, and how many are there by bench. */
export function judgedQuorum({ rules, benches, recusals }: QuorumFacts): JudgedQuorum {
  const rule = rules?.decisionRule ?? null;
  const remoteVoting = rules?.settings.remoteVoting ?? false;
  const recused = recusedSeats(recusals, benches);
  const seats = benches.flatMap((bench) =>
    bench.seats.map((seat) => ({
      ...seat,
      benchKey: bench.key,
      attendance: seat.state,
      recused: recused.has(seat.seatId),
    })),
  );
  const quorum = quorumOf(seats, rule?.rule ?? null, remoteVoting);
  return {
    counts: (benchKey) => countsOf(benchKey, quorum),
    quorum: {
      quorate: quorum.quorate,
      entitled: quorum.entitled,
      present: quorum.present,
      ruleTitle: rule?.title ?? null,
      ruleSource: rule?.source ?? null,
      remoteVoting,
      conditions: quorum.checks.map(({ label = '', left, op, right, holds }) => ({
        ...{ label, op, holds },
        reached: left,
        needed: right,
      })),
    },
  };
}

/** Adds whether the meeting is quorate under the board's usual rule, and who is there by bench. */
export function withQuorum({ rules, benches, ...meeting }: StoredMeeting): Omit<MeetingDetail, 'viewerCan'> {
  const recusals = meeting.items.find(({ id }) => id === meeting.currentItemId)?.recusals ?? [];
  const { quorum, counts } = judgedQuorum({ rules, benches, recusals });
  return {
    ...meeting,
    invitationDays: rules?.settings.invitationDays ?? null,
    urgentInvitationHours: rules?.settings.urgentInvitationHours ?? null,
    benches: benches.map(({ key, name, seats }) => ({
      key,
      name,
      ...counts(key),
      seats: seats.map(withPerson),
    })),
    quorum,
  };
}

/** Who takes no part in the item under discussion; a deputy who attends for a recused member keeps the seat in. */
function recusedSeats(
  recusals: QuorumFacts['recusals'],
  benches: QuorumFacts['benches'],
): ReadonlySet<string> {
  const seats = benches.flatMap((bench) => bench.seats);
  const without = recusals.filter(({ seatId, personId }) => {
    const attending = seats.find((seat) => seat.seatId === seatId)?.personId ?? null;
    return attending === null || attending === personId;
  });
  return new Set(without.map(({ seatId }) => seatId));
}

function countsOf(benchKey: string, quorum: Quorum): Counts {
  const count = quorum.benches.find((bench) => bench.benchKey === benchKey);
  const { entitled, present, remote } = count ?? { entitled: 0, present: 0, remote: 0 };
  return { entitled, present, remote };
}

/** A person who left the seat since the meeting is still named, as what the minutes say. */
function withPerson({ personId, personName, ...seat }: StoredSeat): SeatAttendance {
  const known = seat.candidates.find((candidate) => candidate.personId === personId);
  if (known !== undefined) return { ...seat, person: known };
  if (personId === null || personName === null) return { ...seat, person: null };
  return { ...seat, person: { personId, name: personName, kind: 'member' } };
}
