import { useLingui } from '@lingui/react/macro';
import type { HeadingLevel } from '@gremia/ui/heading';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { formatMoment } from '../../platform/i18n/formats';
import { outcomeTones, ResultView } from './result-view';

export const BallotResultFragment = graphql(`
  fragment BallotResult on Ballot {
    state
    circulationId
    certifiedAt
    certifiedBy
    rule {
      source
    }
    result {
      outcome
      tieBroken
      checks {
        part
        title
        left
        op
        right
        holds
        most
      }
      total {
        benchKey
        name
        entitled
        present
        yes
        no
        abstain
        invalid
        notCast
      }
      benches {
        benchKey
        name
        entitled
        present
        yes
        no
        abstain
        invalid
        notCast
      }
    }
  }
`);

export interface BallotResultProps {
  ballot: FragmentOf<typeof BallotResultFragment>;
  headingLevel?: HeadingLevel;
}

/** The result of a ballot and why it is so; what is not certified yet says so. */
export function BallotResult({ ballot, headingLevel }: BallotResultProps) {
  const { t } = useLingui();
  const { state, circulationId, certifiedAt, certifiedBy, rule, result } = readFragment(
    BallotResultFragment,
    ballot,
  );
  if (result === null) return null;
  const when = certifiedAt === null ? '' : formatMoment(certifiedAt);
  const certified =
    certifiedBy === null ? t`Festgestellt: ${when}.` : t`Festgestellt: ${when}, ${certifiedBy}.`;
  return (
    <ResultView
      // Papers that were counted together tell of no bench.
      result={result.benches.length === 0 ? { ...result, benches: [result.total] } : result}
      source={rule.source}
      tone={state === 'certified' ? outcomeTones[result.outcome] : 'neutral'}
      note={state === 'certified' ? certified : t`Vorläufig: Das Ergebnis ist noch nicht festgestellt.`}
      isWritten={circulationId !== null}
      headingLevel={headingLevel}
    />
  );
}
