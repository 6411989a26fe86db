import { useLingui } from '@lingui/react/macro';
import { ConfirmAct } from '@gremia/ui/confirm-act';
import type { HeadingLevel } from '@gremia/ui/heading';
import { Section } from '@gremia/ui/section';
import { ActProblem } from '../../platform/act/act-problem';
import { useAct } from '../../platform/act/use-act';
import { useStepUp } from '../../platform/act/use-step-up';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { AnnulAct } from './annul-act';
import { HandsForm, HandsFormFragment } from './hands-form';
import { PaperForm, PaperFormFragment } from './paper-form';
import { certifyBallotRefusals, closeBallotRefusals } from './refusal-words';

export const ConductPanelFragment = graphql(
  `
    fragment ConductPanel on Ballot {
      id
      state
      turnout {
        cast
        present
      }
      viewerCan {
        close
        recordHands
        recordPaperCount
        certify
        annul
      }
      ...HandsForm
      ...PaperForm
    }
  `,
  [HandsFormFragment, PaperFormFragment],
);

const CloseBallotMutation = graphql(`
  mutation CloseBallot($id: ID!) {
    acted: closeBallot(ballotId: $id) {
      __typename
      ... on CloseBallotRefused {
        reason
      }
    }
  }
`);

const CertifyBallotMutation = graphql(`
  mutation CertifyBallot($id: ID!) {
    acted: certifyBallot(ballotId: $id) {
      __typename
      ... on CertifyBallotRefused {
        reason
      }
    }
  }
`);

export interface ConductPanelProps {
  ballot: FragmentOf<typeof ConductPanelFragment>;
  headingLevel?: HeadingLevel;
  onActed: () => void;
}

/** What chair and secretariat do with a ballot: close, certify, annul; count hands where hands are shown. */
export function ConductPanel({ ballot: masked, headingLevel = 2, onActed }: ConductPanelProps) {
  const { t } = useLingui();
  const ballot = readFragment(ConductPanelFragment, masked);
  const { id, turnout, viewerCan } = ballot;
  const { dialog, withProof } = useStepUp();
  const { problem, act } = useAct(onActed, withProof);
  const cancelLabel = t`Noch nicht`;
  if (!viewerCan.close && !viewerCan.certify && !viewerCan.annul) return null;
  const missing = turnout === null ? 0 : turnout.present - turnout.cast;
  return (
    <Section id={`leiten-${id}`} level={headingLevel} title={t`Abstimmung leiten`}>
      {dialog}
      <ActProblem problem={problem} headingLevel={4} />
      {viewerCan.recordHands ? <HandsForm ballot={ballot} onActed={onActed} /> : null}
      {viewerCan.recordPaperCount ? <PaperForm ballot={ballot} onActed={onActed} /> : null}
      <div className="button-row">
        {viewerCan.close ? (
          <ConfirmAct
            label={t`Abstimmung schließen`}
            question={t`Abstimmung schließen?`}
            consequence={
              missing > 0 && !viewerCan.recordHands && !viewerCan.recordPaperCount
                ? t`${missing} Anwesende haben noch nicht abgestimmt. Nach dem Schließen ändert sich nichts mehr.`
                : t`Nach dem Schließen ändert sich nichts mehr. Die Anwesenheit zählt, wie sie jetzt verzeichnet ist.`
            }
            cancelLabel={cancelLabel}
            onConfirm={() => act(CloseBallotMutation, { id }, closeBallotRefusals)}
          />
        ) : null}
        {viewerCan.certify ? (
          <ConfirmAct
            icon="seal"
            label={t`Ergebnis feststellen`}
            question={t`Ergebnis feststellen?`}
            consequence={t`Das Ergebnis wird gültig und lässt sich nicht mehr aufheben. Eine angenommene Vorlage wird zum Beschluss und bekommt ihre Nummer.`}
            cancelLabel={cancelLabel}
            onConfirm={() => act(CertifyBallotMutation, { id }, certifyBallotRefusals)}
          />
        ) : null}
        {viewerCan.annul ? <AnnulAct ballotId={id} onActed={onActed} /> : null}
      </div>
    </Section>
  );
}
