import { useLingui } from '@lingui/react/macro';
import { Button } from '@gremia/ui/button';
import { Form } from '@gremia/ui/form';
import { ItemList } from '@gremia/ui/item-list';
import { Select } from '@gremia/ui/select';
import { VisuallyHidden } from '@gremia/ui/visually-hidden';
import { useState } from 'react';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { RecusalMutation, WithdrawRecusalMutation } from './meeting-acts';
import { recusalTexts } from './refusal-words';
import type { Act } from '../../platform/act/use-act';

export const RecusalFormFragment = graphql(`
  fragment RecusalForm on MeetingDetail {
    benches {
      seats {
        seatId
        label
        candidates {
          personId
          name
        }
      }
    }
    items {
      id
      number
      title
      finishedAt
      recusals {
        seatId
        seatLabel
        personId
        personName
      }
    }
  }
`);

export interface RecusalFormProps {
  meeting: FragmentOf<typeof RecusalFormFragment>;
  acts: Act;
}

/** Notes who takes no part in an item, and takes it back. */
export function RecusalForm({ meeting, acts }: RecusalFormProps) {
  const { t } = useLingui();
  const { benches, items } = readFragment(RecusalFormFragment, meeting);
  const [itemId, setItemId] = useState('');
  const [who, setWho] = useState('');
  const people = benches.flatMap(({ seats }) =>
    seats.flatMap(({ seatId, label, candidates }) =>
      candidates.map(({ personId, name }) => ({ seatId, personId, text: `${label}: ${name}` })),
    ),
  );
  const chosen = people.find(({ seatId, personId }) => who === `${seatId} ${personId}`);
  const noted = items.flatMap((item) => item.recusals.map((recusal) => ({ item, recusal })));

  async function note() {
    if (itemId === '' || chosen === undefined) return;
    const { seatId, personId } = chosen;
    const done = await acts.act(RecusalMutation, { input: { itemId, seatId, personId } }, recusalTexts);
    if (done) setWho('');
  }

  return (
    <div className="stack">
      {noted.length === 0 ? null : (
        <ItemList
          label={t`Befangene`}
          items={noted.map(({ item, recusal: { seatId, personId, seatLabel, personName } }) => ({
            key: `${item.id} ${seatId} ${personId}`,
            lead: t`TOP ${item.number}`,
            title: `${personName} (${seatLabel})`,
            end:
              item.finishedAt === null ? (
                <Button
                  size="small"
                  onClick={() =>
                    void acts.act(
                      WithdrawRecusalMutation,
                      { input: { itemId: item.id, seatId, personId } },
                      recusalTexts,
                    )
                  }
                >
                  {t`Zurücknehmen`}
                  <VisuallyHidden> {personName}</VisuallyHidden>
                </Button>
              ) : undefined,
          }))}
        />
      )}
      <Form onSubmit={() => void note()}>
        <Select
          label={t`Punkt`}
          emptyLabel={t`Bitte wählen`}
          options={items
            .filter(({ finishedAt }) => finishedAt === null)
            .map(({ id, number, title }) => ({ value: id, label: `TOP ${number}: ${title}` }))}
          value={itemId}
          onChange={(event) => setItemId(event.currentTarget.value)}
        />
        <Select
          label={t`Wer ist befangen?`}
          emptyLabel={t`Bitte wählen`}
          options={people.map(({ seatId, personId, text }) => ({
            value: `${seatId} ${personId}`,
            label: text,
          }))}
          value={who}
          onChange={(event) => setWho(event.currentTarget.value)}
        />
        <div className="button-row">
          <Button type="submit" aria-disabled={itemId === '' || chosen === undefined}>
            {t`Befangenheit eintragen`}
          </Button>
        </div>
      </Form>
    </div>
  );
}
