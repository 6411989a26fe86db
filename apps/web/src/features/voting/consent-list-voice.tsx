import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ConfirmAct } from '@gremia/ui/confirm-act';
import { Select } from '@gremia/ui/select';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { useConsentObjection } from './consent-list-objecting';
import { ObjectionTroubleNote } from './consent-list-trouble';

export const ConsentListVoiceFragment = graphql(`
  fragment ConsentListVoice on ConsentList {
    viewerCan {
      recordObjection
    }
    voices {
      seatId
      label
    }
    items {
      itemId
      number
      title
      standing
    }
  }
`);

export interface ConsentListVoiceProps {
  list: FragmentOf<typeof ConsentListVoiceFragment>;
  onActed: () => void;
}

/** An objection that somebody speaks out in the room, put down by the secretariat. */
export function ConsentListVoice({ list, onActed }: ConsentListVoiceProps) {
  const { t } = useLingui();
  const { viewerCan, voices, items } = readFragment(ConsentListVoiceFragment, list);
  const { trouble, object } = useConsentObjection('secretariat', onActed);
  const [itemId, setItemId] = useState('');
  const [seatId, setSeatId] = useState('');
  const open = items.filter(({ standing }) => standing === 'listed' || standing === 'open');
  const item = open.find((one) => one.itemId === itemId);
  const seat = voices.find((one) => one.seatId === seatId);
  if (!viewerCan.recordObjection || open.length === 0) return <ObjectionTroubleNote trouble={trouble} />;
  const title = item?.title ?? '';
  const label = seat?.label ?? '';
  return (
    <details>
      <summary>{t`Widerspruch aus dem Raum eintragen`}</summary>
      <div className="stack">
        <ObjectionTroubleNote trouble={trouble} />
        <Select
          label={t`Gegen welchen Punkt?`}
          emptyLabel={t`Bitte wählen`}
          options={open.map((one) => ({ value: one.itemId, label: `TOP ${one.number}: ${one.title}` }))}
          value={item === undefined ? '' : itemId}
          onChange={(event) => setItemId(event.currentTarget.value)}
        />
        <Select
          label={t`Wer widerspricht?`}
          emptyLabel={t`Bitte wählen`}
          options={voices.map((one) => ({ value: one.seatId, label: one.label }))}
          value={seat === undefined ? '' : seatId}
          onChange={(event) => setSeatId(event.currentTarget.value)}
        />
        <div className="button-row">
          <ConfirmAct
            variant="secondary"
            label={t`Widerspruch eintragen`}
            disabled={item === undefined || seat === undefined}
            question={t`Widerspruch von ${label} gegen „${title}“ eintragen?`}
            consequence={t`Der Punkt kommt von der Grünen Liste und wird einzeln behandelt. Zurücknehmen lässt sich das nicht.`}
            cancelLabel={t`Abbrechen`}
            pendingLabel={t`Wird eingetragen …`}
            onConfirm={async () => void (await object(itemId, seatId))}
          />
        </div>
      </div>
    </details>
  );
}
