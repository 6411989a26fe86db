import { useLingui } from '@lingui/react/macro';
import { Button } from '@gremia/ui/button';
import { VisuallyHidden } from '@gremia/ui/visually-hidden';
import type { Act } from '../../platform/act/use-act';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { FinishItemMutation } from './meeting-acts';
import { finishTexts } from './refusal-words';

export const FinishItemFragment = graphql(`
  fragment FinishItem on MeetingDetail {
    state
    currentItemId
    items {
      id
      title
    }
  }
`);

export interface FinishItemProps {
  meeting: FragmentOf<typeof FinishItemFragment>;
  acts: Act;
}

/** Ends the item that is dealt with, right where it stands. */
export function FinishItem({ meeting, acts }: FinishItemProps) {
  const { t } = useLingui();
  const { state, currentItemId, items } = readFragment(FinishItemFragment, meeting);
  const item = items.find(({ id }) => id === currentItemId);
  if (state !== 'open' || item === undefined) return null;
  return (
    <div className="button-row">
      <Button onClick={() => void acts.act(FinishItemMutation, { itemId: item.id }, finishTexts)}>
        {t`Abschließen`}
        <VisuallyHidden> {item.title}</VisuallyHidden>
      </Button>
    </div>
  );
}
