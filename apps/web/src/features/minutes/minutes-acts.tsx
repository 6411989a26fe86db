import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { MinutesSigner } from '@gremia/domain/minutes/minutes';
import { Alert } from '@gremia/ui/alert';
import { ConfirmAct } from '@gremia/ui/confirm-act';
import { useMutation } from 'urql';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
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
  const { state, viewerCan } = record;
  const { problem, settle } = useAct(onActed);
  const inReview = state === 'inReview' && (viewerCan.edit || viewerCan.signAs !== null);
  const isStaff = viewerCan.edit && (state === 'draft' || state === 'objectionPeriod');
  if (!inReview && !isStaff) return null;
  return (
    <div className="stack">
      {problem === null ? null : (
        <Alert urgent tone="warning" title={t`Das ging nicht`}>
          {problem}
        </Alert>
      )}
      <div className="cluster">
        {state === 'draft' ? <SubmitAct record={record} settle={settle} /> : null}
        {viewerCan.signAs === null ? null : (
          <SignAct record={record} signer={viewerCan.signAs} settle={settle} />
        )}
        {inReview ? <ReturnAct record={record} settle={settle} /> : null}
        {state === 'objectionPeriod' ? <PublishAct record={record} settle={settle} /> : null}
      </div>
    </div>
  );
}

interface ActProps {
  record: ResultOf<typeof MinutesActsFragment>;
  settle: ReturnType<typeof useAct>['settle'];
}

function SubmitAct({ record: { id }, settle }: ActProps) {
  const { t } = useLingui();
  const [, submit] = useMutation(SubmitMutation);
  return (
    <ConfirmAct
      label={t`Zur Unterschrift geben`}
      question={t`Niederschrift zur Unterschrift geben?`}
      consequence={t`Der Text lässt sich danach nicht mehr ändern, bis Sie ihn zurückholen. Vorsitz und Schriftführung sehen, dass ihre Unterschrift fehlt.`}
      cancelLabel={t`Abbrechen`}
      onConfirm={async () => void settle((await submit({ id })).data?.submitMinutesForReview)}
    />
  );
}

function SignAct({ record: { id, contentHash }, signer, settle }: ActProps & { signer: MinutesSigner }) {
  const { t } = useLingui();
  const [, sign] = useMutation(SignMutation);
  return (
    <ConfirmAct
      label={t`Unterschreiben (${t(signerWords[signer])})`}
      question={t`Niederschrift unterschreiben?`}
      consequence={t`Sie bestätigen den Text, wie er hier steht. Mit der zweiten Unterschrift beginnt die Einwendungsfrist.`}
      cancelLabel={t`Abbrechen`}
      onConfirm={async () => void settle((await sign({ id, seenHash: contentHash })).data?.signMinutes)}
    />
  );
}

function ReturnAct({ record: { id }, settle }: ActProps) {
  const { t } = useLingui();
  const [, giveBack] = useMutation(ReturnMutation);
  return (
    <ConfirmAct
      variant="secondary"
      label={t`Zurück in den Entwurf`}
      question={t`Niederschrift zurückgeben?`}
      consequence={t`Der Text kann wieder geändert werden. Schon geleistete Unterschriften gelten dann nicht mehr.`}
      cancelLabel={t`Abbrechen`}
      onConfirm={async () => void settle((await giveBack({ id })).data?.returnMinutesToDraft)}
    />
  );
}

function PublishAct({ record: { id, objectionEndsOn, objections }, settle }: ActProps) {
  const { t } = useLingui();
  const [, publish] = useMutation(PublishMutation);
  const ends = objectionEndsOn === null ? '' : formatDay(objectionEndsOn);
  return (
    <ConfirmAct
      label={t`Veröffentlichen`}
      question={t`Niederschrift veröffentlichen?`}
      consequence={
        <p>
          <Trans>
            Möglich ist das nach dem {ends}, wenn die Einwendungsfrist vorbei ist. Danach sieht sie jede und
            jeder, als Seite und als PDF; geändert wird sie nicht mehr.
          </Trans>{' '}
          <Plural
            value={objections.length}
            _0="Einwendungen liegen nicht vor."
            one="Es liegt eine Einwendung vor; sie hält die Veröffentlichung nicht auf und bleibt im Gremium."
            other="Es liegen # Einwendungen vor; sie halten die Veröffentlichung nicht auf und bleiben im Gremium."
          />
        </p>
      }
      cancelLabel={t`Abbrechen`}
      onConfirm={async () => void settle((await publish({ id })).data?.publishMinutes)}
    />
  );
}
