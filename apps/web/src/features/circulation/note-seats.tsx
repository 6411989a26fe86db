import { useLingui } from '@lingui/react/macro';
import { Button } from '@gremia/ui/button';
import { Section } from '@gremia/ui/section';
import { Select } from '@gremia/ui/select';
import { useState } from 'react';
import { ActProblem } from '../../platform/act/act-problem';
import { useAct } from '../../platform/act/use-act';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { RecuseMutation, RepresentMutation } from './circulation-acts';
import { ReasonAct } from './reason-act';
import { recuseRefusals, representRefusals } from './refusal-words';

export const NoteSeatsFragment = graphql(`
  fragment NoteSeats on Circulation {
    id
    seats {
      seatId
      label
      voting
      recused
      representedBy
      deputies {
        personId
        name
      }
    }
    viewerCan {
      noteSeats
    }
  }
`);

type Seat = ResultOf<typeof NoteSeatsFragment>['seats'][number];

export interface NoteSeatsProps {
  circulation: FragmentOf<typeof NoteSeatsFragment>;
  onActed: () => void;
}

/** The secretariat notes for a seat what its member told it: that it is hindered, or takes no part. */
export function NoteSeats({ circulation: masked, onActed }: NoteSeatsProps) {
  const { t } = useLingui();
  const { id, seats, viewerCan } = readFragment(NoteSeatsFragment, masked);
  const [seatId, setSeatId] = useState('');
  if (!viewerCan.noteSeats) return null;
  const open = seats.filter(({ recused }) => !recused);
  const seat = open.find((one) => one.seatId === seatId);
  return (
    <Section id="sitze" title={t`Für einen Sitz eintragen`} ruled>
      <Select
        label={t`Sitz`}
        emptyLabel={t`bitte wählen`}
        value={seat === undefined ? '' : seatId}
        options={open.map(({ seatId: value, label }) => ({ value, label }))}
        onChange={(event) => setSeatId(event.currentTarget.value)}
      />
      {seat === undefined ? null : (
        <NotedSeat key={seat.seatId} circulationId={id} seat={seat} onActed={onActed} />
      )}
    </Section>
  );
}

interface NotedSeatProps {
  circulationId: string;
  seat: Seat;
  onActed: () => void;
}

function NotedSeat({ circulationId, seat, onActed }: NotedSeatProps) {
  const { t } = useLingui();
  const recusal = useAct(onActed);
  const { seatId, label } = seat;
  return (
    <div className="stack">
      {seat.voting && seat.deputies.length > 0 ? (
        <Hindered circulationId={circulationId} seat={seat} onActed={onActed} />
      ) : null}
      <div className="button-row">
        <ReasonAct
          variant="tertiary"
          label={t`Befangenheit eintragen`}
          question={t`Befangenheit für ${label} eintragen?`}
          consequence={t`Der Sitz nimmt an diesem Umlauf nicht teil: Er zählt nicht mit und sieht keine Unterlagen mehr.`}
          hint={t`Kurz, ohne Einzelheiten, die niemanden angehen.`}
          problem={recusal.problem}
          pending={recusal.pending}
          onConfirm={(reason) =>
            recusal.act(RecuseMutation, { input: { circulationId, seatId, reason } }, recuseRefusals)
          }
        />
      </div>
    </div>
  );
}

function Hindered({ circulationId, seat, onActed }: NotedSeatProps) {
  const { t } = useLingui();
  const { problem, pending, act } = useAct(onActed);
  const { seatId, representedBy, deputies } = seat;
  const [deputyId, setDeputyId] = useState(deputies[0]?.personId ?? '');
  const hand = (to: string | null) =>
    void act(RepresentMutation, { input: { circulationId, seatId, deputyId: to } }, representRefusals);
  return (
    <>
      <ActProblem problem={problem} title={t`Nicht eingetragen`} />
      {representedBy === null ? (
        <>
          <Select
            label={t`Das Mitglied ist verhindert, es handelt`}
            value={deputyId}
            options={deputies.map(({ personId, name }) => ({ value: personId, label: name }))}
            onChange={(event) => setDeputyId(event.currentTarget.value)}
          />
          <div className="button-row">
            <Button pending={pending} onClick={() => hand(deputyId)}>{t`Vertretung eintragen`}</Button>
          </div>
        </>
      ) : (
        <>
          <p>{t`Für den Sitz handelt ${representedBy}.`}</p>
          <div className="button-row">
            <Button
              pending={pending}
              onClick={() => hand(null)}
            >{t`Das Mitglied handelt wieder selbst`}</Button>
          </div>
        </>
      )}
    </>
  );
}
