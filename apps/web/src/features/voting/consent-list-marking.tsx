import { useLingui } from '@lingui/react/macro';
import { Alert } from '@gremia/ui/alert';
import { Button } from '@gremia/ui/button';
import { VisuallyHidden } from '@gremia/ui/visually-hidden';
import { useMutation } from 'urql';
import { graphql } from '../../platform/graphql/graphql';
import { putOnRefusals, takeOffRefusals } from './consent-list-words';
import { useAct } from './use-act';

const PutOnMutation = graphql(`
  mutation PutOnConsentList($itemId: ID!) {
    putOnConsentList(itemId: $itemId) {
      __typename
      ... on PutOnConsentListRefused {
        reason
      }
    }
  }
`);

const TakeOffMutation = graphql(`
  mutation TakeOffConsentList($itemId: ID!) {
    takeOffConsentList(itemId: $itemId) {
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
  const [puttingOn, putOn] = useMutation(PutOnMutation);
  const [takingOff, takeOff] = useMutation(TakeOffMutation);
  const { problem, settle } = useAct(onActed);

  async function change() {
    if (isListed) settle((await takeOff({ itemId })).data?.takeOffConsentList, takeOffRefusals);
    else settle((await putOn({ itemId })).data?.putOnConsentList, putOnRefusals);
  }

  return (
    <div className="stack stack--small">
      {problem === null ? null : (
        <Alert urgent tone="warning" headingLevel={3} title={t`Das ging nicht`}>
          {problem}
        </Alert>
      )}
      <div className="button-row">
        <Button
          size="small"
          variant="secondary"
          pending={puttingOn.fetching || takingOff.fetching}
          onClick={() => void change()}
        >
          {isListed ? t`Von der Liste nehmen` : t`Auf die Grüne Liste`}
          <VisuallyHidden>{t` (TOP ${number})`}</VisuallyHidden>
        </Button>
      </div>
    </div>
  );
}
