import { useLingui } from '@lingui/react/macro';
import { Section } from '@gremia/ui/section';
import { Select } from '@gremia/ui/select';
import { useState } from 'react';
import { useAct } from '../../platform/act/use-act';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { RecuseMutation } from './circulation-acts';
import { HandOver } from './hand-over';
import { ReasonAct } from './reason-act';
import { recuseRefusals } from './refusal-words';

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
      {seat.voting ? (
        <HandOver
          {...{ circulationId, seat, onActed }}
          words={{
            who: t`Ist das Mitglied verhindert? Dann handelt`,
            nobody: t`niemand: es stimmt selbst ab`,
            acting: t`Für den Sitz handelt ${seat.representedBy ?? ''}.`,
            back: t`Das Mitglied handelt wieder selbst`,
          }}
        />
      ) : null}
      <div className="button-row">
        <ReasonAct
          variant="tertiary"
          label={t`Befangenheit eintragen`}
          question={t`Befangenheit für ${label} eintragen?`}
          consequence={t`Der Sitz nimmt an diesem Umlauf nicht teil: Er zählt nicht mit und sieht keine Unterlagen mehr.`}
          hint={t`Kurz, ohne Einzelheiten, die niemanden angehen.`}
          acts={recusal}
          onConfirm={(reason) =>
            recusal.act(RecuseMutation, { input: { circulationId, seatId, reason } }, recuseRefusals)
          }
        />
      </div>
    </div>
  );
}
