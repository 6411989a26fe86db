import { useLingui } from '@lingui/react/macro';
import { KeyFacts } from '@gremia/ui/key-facts';
import { Section } from '@gremia/ui/section';
import { StateBadge } from '@gremia/ui/state-badge';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';

export const ElectorateNowFragment = graphql(`
  fragment ElectorateNow on BallotPreparation {
    benches {
      key
      name
      entitled
      present
    }
    recused
    remoteVoting
    turnoutShownWhileOpen
  }
`);

export interface ElectorateNowProps {
  preparation: FragmentOf<typeof ElectorateNowFragment>;
  quorate: boolean;
}

/** Who would vote if the ballot opened now, bench by bench. */
export function ElectorateNow({ preparation, quorate }: ElectorateNowProps) {
  const { t } = useLingui();
  const { benches, recused, remoteVoting, turnoutShownWhileOpen } = readFragment(
    ElectorateNowFragment,
    preparation,
  );
  return (
    <Section id="waehlerschaft" title={t`Wer jetzt abstimmen würde`}>
      <div className="cluster">
        {quorate ? (
          <StateBadge tone="success">{t`beschlussfähig`}</StateBadge>
        ) : (
          <StateBadge tone="warning">{t`nach der Anwesenheit nicht beschlussfähig`}</StateBadge>
        )}
      </div>
      <KeyFacts
        layout="list"
        facts={[
          ...benches.map(({ name, present, entitled }) => ({
            term: name,
            value: t`${present} von ${entitled} stimmberechtigten Sitzen anwesend`,
          })),
          ...(recused.length === 0 ? [] : [{ term: t`Befangen`, value: recused.join(', ') }]),
          {
            term: t`Per Video`,
            value: remoteVoting
              ? t`Wer zugeschaltet ist, stimmt mit ab.`
              : t`Wer zugeschaltet ist, stimmt nicht ab und zählt als abwesend.`,
          },
          {
            term: t`Beteiligung`,
            value: turnoutShownWhileOpen
              ? t`Während der Abstimmung für alle zu sehen.`
              : t`Erst nach dem Schließen zu sehen.`,
          },
        ]}
      />
    </Section>
  );
}
