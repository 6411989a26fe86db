import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { MinutesSigner } from '@gremia/domain/minutes/minutes';
import { ConfirmAct } from '@gremia/ui/confirm-act';
import { ActProblem } from '../../platform/act/act-problem';
import { type Act, useAct } from '../../platform/act/use-act';
import { useStepUp } from '../../platform/act/use-step-up';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { formatDay } from '../../platform/i18n/formats';
import { minutesRefusals, signerWords } from './minutes-words';

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
    acted: submitMinutesForReview(id: $id) {
      __typename
      ... on MoveMinutesRefused {
        reason
      }
    }
  }
`);

const ReturnMutation = graphql(`
  mutation ReturnMinutesToDraft($id: ID!) {
    acted: returnMinutesToDraft(id: $id) {
      __typename
      ... on MoveMinutesRefused {
        reason
      }
    }
  }
`);

const SignMutation = graphql(`
  mutation SignMinutes($id: ID!, $seenHash: String!) {
    acted: signMinutes(id: $id, seenHash: $seenHash) {
      __typename
      ... on SignMinutesRefused {
        reason
      }
    }
  }
`);

const PublishMutation = graphql(`
  mutation PublishMinutes($id: ID!) {
    acted: publishMinutes(id: $id) {
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
  const record = readFragment(MinutesActsFragment, minutes);
  const { state, viewerCan } = record;
  const { dialog, withProof } = useStepUp();
  const { problem, act } = useAct(onActed, withProof);
  const inReview = state === 'inReview' && (viewerCan.edit || viewerCan.signAs !== null);
  const isStaff = viewerCan.edit && (state === 'draft' || state === 'objectionPeriod');
  if (!inReview && !isStaff) return null;
  return (
    <div className="stack">
      {dialog}
      <ActProblem problem={problem} headingLevel={2} />
      <div className="cluster">
        {state === 'draft' ? <SubmitAct record={record} act={act} /> : null}
        {viewerCan.signAs === null ? null : <SignAct record={record} signer={viewerCan.signAs} act={act} />}
        {inReview ? <ReturnAct record={record} act={act} /> : null}
        {state === 'objectionPeriod' ? <PublishAct record={record} act={act} /> : null}
      </div>
    </div>
  );
}

interface ActProps {
  record: ResultOf<typeof MinutesActsFragment>;
  act: Act['act'];
}

function SubmitAct({ record: { id }, act }: ActProps) {
  const { t } = useLingui();
  return (
    <ConfirmAct
      label={t`Zur Unterschrift geben`}
      question={t`Niederschrift zur Unterschrift geben?`}
      consequence={t`Der Text lässt sich danach nicht mehr ändern, bis Sie ihn zurückholen. Vorsitz und Schriftführung sehen, dass ihre Unterschrift fehlt.`}
      cancelLabel={t`Abbrechen`}
      onConfirm={async () => void (await act(SubmitMutation, { id }, minutesRefusals))}
    />
  );
}

function SignAct({ record: { id, contentHash }, signer, act }: ActProps & { signer: MinutesSigner }) {
  const { t } = useLingui();
  return (
    <ConfirmAct
      label={t`Unterschreiben (${t(signerWords[signer])})`}
      question={t`Niederschrift unterschreiben?`}
      consequence={t`Sie bestätigen den Text, wie er hier steht. Mit der zweiten Unterschrift beginnt die Einwendungsfrist.`}
      cancelLabel={t`Abbrechen`}
      onConfirm={async () => void (await act(SignMutation, { id, seenHash: contentHash }, minutesRefusals))}
    />
  );
}

function ReturnAct({ record: { id }, act }: ActProps) {
  const { t } = useLingui();
  return (
    <ConfirmAct
      variant="secondary"
      label={t`Zurück in den Entwurf`}
      question={t`Niederschrift zurückgeben?`}
      consequence={t`Der Text kann wieder geändert werden. Schon geleistete Unterschriften gelten dann nicht mehr.`}
      cancelLabel={t`Abbrechen`}
      onConfirm={async () => void (await act(ReturnMutation, { id }, minutesRefusals))}
    />
  );
}

function PublishAct({ record: { id, objectionEndsOn, objections }, act }: ActProps) {
  const { t } = useLingui();
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
      onConfirm={async () => void (await act(PublishMutation, { id }, minutesRefusals))}
    />
  );
}
