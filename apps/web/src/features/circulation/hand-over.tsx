import { useLingui } from '@lingui/react/macro';
import { Button } from '@gremia/ui/button';
import { Select } from '@gremia/ui/select';
import { useState } from 'react';
import { ActProblem } from '../../platform/act/act-problem';
import { useAct } from '../../platform/act/use-act';
import { RepresentMutation } from './circulation-acts';
import { representRefusals } from './refusal-words';

export interface RepresentedSeat {
  readonly seatId: string;
  readonly representedBy: string | null;
  readonly deputies: readonly { readonly personId: string; readonly name: string }[];
}

export interface HandOverProps {
  circulationId: string;
  seat: RepresentedSeat;
  onActed: () => void;
  /** As the member reads them, or the secretariat that acts for it. */
  words: { who: string; nobody: string; acting: string; back: string };
}

/** Says that the member of a seat is hindered and which deputy acts instead, or that it acts again. */
export function HandOver({ circulationId, seat, onActed, words }: HandOverProps) {
  const { t } = useLingui();
  const { problem, pending, act } = useAct(onActed);
  const [deputyId, setDeputyId] = useState('');
  const { seatId, representedBy, deputies } = seat;
  if (deputies.length === 0) return null;
  const hand = (to: string | null) =>
    void act(RepresentMutation, { input: { circulationId, seatId, deputyId: to } }, representRefusals);
  return (
    <div className="stack">
      <ActProblem problem={problem} title={t`Nicht eingetragen`} />
      {representedBy === null ? (
        <>
          <Select
            label={words.who}
            emptyLabel={words.nobody}
            value={deputyId}
            options={deputies.map(({ personId, name }) => ({ value: personId, label: name }))}
            onChange={(event) => setDeputyId(event.currentTarget.value)}
          />
          {deputyId === '' ? null : (
            <div className="button-row">
              <Button pending={pending} onClick={() => hand(deputyId)}>{t`Vertretung eintragen`}</Button>
            </div>
          )}
        </>
      ) : (
        <>
          <p>{words.acting}</p>
          <div className="button-row">
            <Button pending={pending} onClick={() => hand(null)}>
              {words.back}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
