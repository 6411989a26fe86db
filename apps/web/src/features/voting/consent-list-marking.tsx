import { useLingui } from '@lingui/react/macro';
import { Button } from '@gremia/ui/button';
import { VisuallyHidden } from '@gremia/ui/visually-hidden';
import { ActProblem } from '../../platform/act/act-problem';
import { useAct } from '../../platform/act/use-act';
import { graphql } from '../../platform/graphql/graphql';
import { putOnRefusals, takeOffRefusals } from './consent-list-words';

const PutOnMutation = graphql(`
  mutation PutOnConsentList($itemId: ID!) {
    acted: putOnConsentList(itemId: $itemId) {
      __typename
      ... on PutOnConsentListRefused {
        reason
      }
    }
  }
`);

const TakeOffMutation = graphql(`
  mutation TakeOffConsentList($itemId: ID!) {
    acted: takeOffConsentList(itemId: $itemId) {
      __typename
      ... on TakeOffConsentListRefused {
        reason
      }
    }
  }
`);

export interface MarkButtonProps {
  itemId: string;
  number: string;
  isListed: boolean;
  onActed: () => void;
}

/** Puts an item on the list or takes it off, while it is prepared; both can be undone. */
export function MarkButton({ itemId, number, isListed, onActed }: MarkButtonProps) {
  const { t } = useLingui();
  const { problem, pending, act } = useAct(onActed);

  async function change() {
    if (isListed) await act(TakeOffMutation, { itemId }, takeOffRefusals);
    else await act(PutOnMutation, { itemId }, putOnRefusals);
  }

  return (
    <div className="stack stack--small">
      <ActProblem problem={problem} />
      <div className="button-row">
        <Button size="small" variant="secondary" pending={pending} onClick={() => void change()}>
          {isListed ? t`Von der Liste nehmen` : t`Auf die Grüne Liste`}
          <VisuallyHidden>{t` (TOP ${number})`}</VisuallyHidden>
        </Button>
      </div>
    </div>
  );
}
