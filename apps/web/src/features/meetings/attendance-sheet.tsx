import { useLingui } from '@lingui/react/macro';
import { Button } from '@gremia/ui/button';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { formatTime } from '../../platform/i18n/formats';
import { attendanceChoices, choiceOf, isAttendanceChoice, type AttendanceChoice } from './attendance-choices';
import { AttendanceMutation, AttendanceOfAllMutation, DepartureMutation } from './meeting-acts';
import { attendanceOfAllTexts, attendanceTexts, departureTexts } from './refusal-words';
import type { Act } from '../../platform/act/use-act';
import './attendance-sheet.css';

export const AttendanceSheetFragment = graphql(`
  fragment AttendanceSheet on MeetingDetail {
    id
    format
    benches {
      key
      name
      seats {
        seatId
        label
        state
        person {
          personId
        }
        arrivedAt
        leftAt
        candidates {
          personId
          name
          kind
        }
      }
    }
  }
`);

type Meeting = ResultOf<typeof AttendanceSheetFragment>;
type Seat = Meeting['benches'][number]['seats'][number];

export interface AttendanceSheetProps {
  meeting: FragmentOf<typeof AttendanceSheetFragment>;
  acts: Act;
}

/** Fills the attendance: everybody in one act, then those who are not there; a letter chooses, Tab goes on. */
export function AttendanceSheet({ meeting, acts }: AttendanceSheetProps) {
  const { t } = useLingui();
  const facts = readFragment(AttendanceSheetFragment, meeting);
  const { id: meetingId, benches } = facts;
  return (
    <div className="stack stack--large">
      <div className="stack stack--small">
        <div className="button-row">
          <Button
            icon="people"
            pending={acts.pending}
            onClick={() => void acts.act(AttendanceOfAllMutation, { meetingId }, attendanceOfAllTexts)}
          >
            {t`Alle als anwesend eintragen`}
          </Button>
        </div>
        <p className="muted">
          {t`Was schon eingetragen ist, bleibt stehen. Danach ändern Sie einzelne Sitze: Mit der Tabulatortaste zum Sitz, dann den Anfangsbuchstaben tippen.`}
        </p>
      </div>
      {benches
        .filter(({ seats }) => seats.length > 0)
        .map(({ key, name, seats }) => (
          <fieldset key={key} className="sheet">
            <legend className="sheet__bench">{name}</legend>
            <ul className="sheet__seats">
              {seats.map((seat) => (
                <SeatRow key={seat.seatId} meetingId={meetingId} seat={seat} acts={acts} />
              ))}
            </ul>
          </fieldset>
        ))}
    </div>
  );
}

function SeatRow({ meetingId, seat, acts }: { meetingId: string; seat: Seat; acts: Act }) {
  const { t } = useLingui();
  const { seatId, label, candidates } = seat;
  const choice = choiceOf(seat);
  const member = candidates.find(({ kind }) => kind === 'member') ?? candidates[0];
  const personId = seat.person?.personId ?? member?.personId ?? null;

  function choose(next: string) {
    if (!isAttendanceChoice(next) || next === 'open') return;
    if (next === 'left') return void acts.act(DepartureMutation, { meetingId, seatId }, departureTexts);
    record(next, personId);
  }

  function record(state: Exclude<AttendanceChoice, 'open' | 'left'>, person: string | null) {
    const input = { meetingId, seatId, state, personId: person };
    void acts.act(AttendanceMutation, { input }, attendanceTexts);
  }

  return (
    <li className={choice === 'open' ? 'sheet__seat sheet__seat--open' : 'sheet__seat'}>
      <span className="sheet__label">{label}</span>
      {candidates.length > 1 ? (
        <select
          className="sheet__select"
          aria-label={t`Wer kommt für ${label}?`}
          value={personId ?? ''}
          onChange={(event) => record(choice === 'remote' ? 'remote' : 'present', event.currentTarget.value)}
        >
          {candidates.map((candidate) => (
            <option key={candidate.personId} value={candidate.personId}>
              {candidate.name}
            </option>
          ))}
        </select>
      ) : (
        <span className="sheet__person">{member?.name ?? t`nicht besetzt`}</span>
      )}
      <select
        className="sheet__select"
        aria-label={t`Anwesenheit ${label}`}
        value={choice}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {attendanceChoices(choice).map(({ value, word }) => (
          <option key={value} value={value}>
            {t(word)}
          </option>
        ))}
      </select>
      <span className="sheet__time">{timesOf(seat)}</span>
    </li>
  );
}

function timesOf({ arrivedAt, leftAt }: Seat): string {
  if (arrivedAt === null) return '';
  return leftAt === null ? formatTime(arrivedAt) : `${formatTime(arrivedAt)} – ${formatTime(leftAt)}`;
}
