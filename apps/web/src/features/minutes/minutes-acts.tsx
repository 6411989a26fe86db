import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Alert } from '@gremia/ui/alert';
import { ConfirmAct } from '@gremia/ui/confirm-act';
import { useMutation } from 'urql';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { formatDay } from '../../platform/i18n/formats';
import { signerWords } from './minutes-words';
import { useAct } from './use-act';

export const MinutesActsFragment = graphql(`
  fragment MinutesActs on Minutes {
    id
    state
    contentHash
    objectionEndsOn
    objections {
      id
    }
    viewerCan {
      edit
      signAs
    }
  }
`);

const SubmitMutation = graphql(`
  mutation SubmitMinutesForReview($id: ID!) {
    submitMinutesForReview(id: $id) {
      __typename
      ... on MoveMinutesRefused {
        reason
      }
    }
  }
`);

const ReturnMutation = graphql(`
  mutation ReturnMinutesToDraft($id: ID!) {
    returnMinutesToDraft(id: $id) {
      __typename
      ... on MoveMinutesRefused {
        reason
      }
    }
  }
`);

const SignMutation = graphql(`
  mutation SignMinutes($id: ID!, $seenHash: String!) {
    signMinutes(id: $id, seenHash: $seenHash) {
      __typename
      ... on SignMinutesRefused {
        reason
      }
    }
  }
`);

const PublishMutation = graphql(`
  mutation PublishMinutes($id: ID!) {
    publishMinutes(id: $id) {
      __typename
      ... on PublishMinutesRefused {
        reason
      }
    }
  }
`);

export interface MinutesActsProps {
  minutes: FragmentOf<typeof MinutesActsFragment>;
  onActed: () => void;
}

/** What the person may do with the minutes now: submit, sign, return, publish. */
export function MinutesActs({ minutes, onActed }: MinutesActsProps) {
  const { t } = useLingui();
  const record = readFragment(MinutesActsFragment, minutes);
  const { id, state, contentHash, objectionEndsOn, objections, viewerCan } = record;
  const { problem, settle } = useAct(onActed);
  const [, submit] = useMutation(SubmitMutation);
  const [, giveBack] = useMutation(ReturnMutation);
  const [, sign] = useMutation(SignMutation);
  const [, publish] = useMutation(PublishMutation);
  const cancelLabel = t`Abbrechen`;
  const signer = viewerCan.signAs;
  const ends = objectionEndsOn === null ? '' : formatDay(objectionEndsOn);
  return (
    <div className="stack">
      {problem === null ? null : (
        <Alert urgent tone="warning" title={t`Das ging nicht`}>
          {problem}
        </Alert>
      )}
      <div className="cluster">
        {state === 'draft' && viewerCan.edit ? (
          <ConfirmAct
            label={t`Zur Unterschrift geben`}
            question={t`Niederschrift zur Unterschrift geben?`}
            consequence={t`Der Text lässt sich danach nicht mehr ändern, bis Sie ihn zurückholen. Vorsitz und Schriftführung sehen, dass ihre Unterschrift fehlt.`}
            cancelLabel={cancelLabel}
            onConfirm={async () => void settle((await submit({ id })).data?.submitMinutesForReview)}
          />
        ) : null}
        {signer === null ? null : (
          <ConfirmAct
            label={t`Unterschreiben (${t(signerWords[signer])})`}
            question={t`Niederschrift unterschreiben?`}
            consequence={t`Sie bestätigen den Text, wie er hier steht. Mit der zweiten Unterschrift beginnt die Einwendungsfrist.`}
            cancelLabel={cancelLabel}
            onConfirm={async () => void settle((await sign({ id, seenHash: contentHash })).data?.signMinutes)}
          />
        )}
        {state === 'inReview' && (viewerCan.edit || signer !== null) ? (
          <ConfirmAct
            variant="secondary"
            label={t`Zurück in den Entwurf`}
            question={t`Niederschrift zurückgeben?`}
            consequence={t`Der Text kann wieder geändert werden. Schon geleistete Unterschriften gelten dann nicht mehr.`}
            cancelLabel={cancelLabel}
            onConfirm={async () => void settle((await giveBack({ id })).data?.returnMinutesToDraft)}
          />
        ) : null}
        {state === 'objectionPeriod' && viewerCan.edit ? (
          <ConfirmAct
            label={t`Veröffentlichen`}
            question={t`Niederschrift veröffentlichen?`}
            consequence={
              <>
                <Trans>
                  Möglich ist das nach dem {ends}, wenn die Einwendungsfrist vorbei ist. Danach sieht sie jede
                  und jeder, als Seite und als PDF; geändert wird sie nicht mehr.
                </Trans>{' '}
                <Plural
                  value={objections.length}
                  _0="Einwendungen liegen nicht vor."
                  one="Es liegt eine Einwendung vor; sie hält die Veröffentlichung nicht auf und bleibt im Gremium."
                  other="Es liegen # Einwendungen vor; sie halten die Veröffentlichung nicht auf und bleiben im Gremium."
                />
              </>
            }
            cancelLabel={cancelLabel}
            onConfirm={async () => void settle((await publish({ id })).data?.publishMinutes)}
          />
        ) : null}
      </div>
    </div>
  );
}
