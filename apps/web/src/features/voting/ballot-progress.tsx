import { useLingui } from '@lingui/react/macro';
import { ProgressBar } from '@gremia/ui/progress-bar';
import { StateBadge } from '@gremia/ui/state-badge';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';

export const BallotProgressFragment = graphql(`
  fragment BallotProgress on Ballot {
    state
    form
    circulationId
    quorate
    turnout {
      cast
      present
      entitled
    }
  }
`);

/** While it runs: how many have voted (where the rules let it be seen), and whether the board is quorate. */
export function BallotProgress({ ballot }: { ballot: FragmentOf<typeof BallotProgressFragment> }) {
  const { t } = useLingui();
  const { state, form, circulationId, quorate, turnout } = readFragment(BallotProgressFragment, ballot);
  if (state !== 'open') return null;
  if (circulationId !== null) return <Answers turnout={turnout} />;
  const single = form === 'openElectronic' || form === 'rollCall';
  const { cast = 0, present = 0, entitled = 0 } = turnout ?? {};
  return (
    <div className="stack stack--small">
      {turnout && single ? (
        <ProgressBar
          label={t`Abgegebene Stimmen`}
          value={cast}
          max={present}
          words={t`${cast} von ${present} Anwesenden`}
        />
      ) : null}
      <div className="cluster">
        {quorate ? (
          <StateBadge tone="success">{t`beschlussfähig`}</StateBadge>
        ) : (
          <StateBadge tone="warning">{t`nicht beschlussfähig`}</StateBadge>
        )}
        {turnout ? <span>{t`${present} von ${entitled} stimmberechtigten Sitzen anwesend`}</span> : null}
      </div>
    </div>
  );
}

/** Nobody attends a circulation: it only counts who has answered. */
function Answers({ turnout }: { turnout: { readonly cast: number; readonly entitled: number } | null }) {
  const { t } = useLingui();
  if (turnout === null) return null;
  const { cast, entitled } = turnout;
  return (
    <ProgressBar
      label={t`Eingegangene Stimmen`}
      value={cast}
      max={entitled}
      words={t`${cast} von ${entitled} Stimmberechtigten`}
    />
  );
}
