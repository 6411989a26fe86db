import { useLingui } from '@lingui/react/macro';
import { Section } from '@gremia/ui/section';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { ObjectMutation, RecuseMutation } from './circulation-acts';
import { HandOver } from './hand-over';
import { ReasonAct } from './reason-act';
import { objectRefusals, recuseRefusals } from './refusal-words';
import { useAct } from '../../platform/act/use-act';

export const OwnSeatsFragment = graphql(`
  fragment OwnSeats on Circulation {
    id
    state
    mySeats {
      seatId
      label
      deputy
      voting
      recused
      mayObject
      representedBy
      deputies {
        personId
        name
      }
    }
  }
`);

type Seat = ResultOf<typeof OwnSeatsFragment>['mySeats'][number];

export interface OwnSeatsProps {
  circulation: FragmentOf<typeof OwnSeatsFragment>;
  onActed: () => void;
}

/** What a member can do with its seat beside voting: hand over, step back, object to the procedure. */
export function OwnSeats({ circulation: masked, onActed }: OwnSeatsProps) {
  const { t } = useLingui();
  const { id, state, mySeats } = readFragment(OwnSeatsFragment, masked);
  const seats = mySeats.filter(({ recused }) => !recused);
  if (seats.length === 0 || (state !== 'feedback' && state !== 'voting')) return null;
  return seats.map((seat) => (
    <Section key={seat.seatId} id={`sitz-${seat.seatId}`} title={t`Ihr Sitz: ${seat.label}`} ruled>
      <OwnSeat circulationId={id} seat={seat} onActed={onActed} />
    </Section>
  ));
}

interface OwnSeatProps {
  circulationId: string;
  seat: Seat;
  onActed: () => void;
}

function OwnSeat({ circulationId, seat, onActed }: OwnSeatProps) {
  const { t } = useLingui();
  const objection = useAct(onActed);
  const recusal = useAct(onActed);
  const { seatId } = seat;
  return (
    <div className="stack">
      {seat.voting ? <Representation circulationId={circulationId} seat={seat} onActed={onActed} /> : null}
      <div className="button-row">
        {seat.mayObject ? (
          <ReasonAct
            label={t`Einspruch gegen das Verfahren`}
            question={t`Einspruch gegen das Verfahren erheben?`}
            consequence={t`Das Umlaufverfahren endet sofort. Stimmen, die schon abgegeben sind, verlieren ihre Wirkung. Die Sache kommt in die nächste Sitzung. Ein einziger Einspruch genügt; zurücknehmen lässt er sich nicht.`}
            hint={t`Das Gremium liest ihn.`}
            acts={objection}
            onConfirm={(reason) =>
              objection.act(ObjectMutation, { input: { circulationId, seatId, reason } }, objectRefusals)
            }
          />
        ) : null}
        {seat.deputy ? null : (
          <ReasonAct
            variant="tertiary"
            label={t`Befangenheit erklären`}
            question={t`Befangenheit erklären?`}
            consequence={t`Ihr Sitz nimmt an diesem Umlauf nicht teil: Er zählt nicht mit, und Sie sehen keine Unterlagen mehr.`}
            hint={t`Kurz, ohne Einzelheiten, die niemanden angehen.`}
            acts={recusal}
            onConfirm={(reason) =>
              recusal.act(RecuseMutation, { input: { circulationId, seatId, reason } }, recuseRefusals)
            }
          />
        )}
      </div>
    </div>
  );
}

/** Nobody attends a circulation: a deputy votes once the member says that it is hindered. */
function Representation({ circulationId, seat, onActed }: OwnSeatProps) {
  const { t } = useLingui();
  const { representedBy, deputy } = seat;
  if (deputy) {
    return (
      <p>
        {representedBy === null
          ? t`Das Mitglied stimmt selbst ab. Ist es verhindert, trägt es Ihre Vertretung ein oder bittet die Geschäftsstelle darum.`
          : t`Für den Sitz handelt ${representedBy}.`}
      </p>
    );
  }
  return (
    <HandOver
      {...{ circulationId, seat, onActed }}
      words={{
        who: t`Sind Sie verhindert? Dann handelt für Sie`,
        nobody: t`niemand: ich stimme selbst ab`,
        acting: t`Für Ihren Sitz handelt ${representedBy ?? ''}.`,
        back: t`Ich stimme wieder selbst ab`,
      }}
    />
  );
}
