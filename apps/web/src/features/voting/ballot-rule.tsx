import { useLingui } from '@lingui/react/macro';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';

export const RuleInWordsFragment = graphql(`
  fragment RuleInWords on BallotRule {
    title
    source
    quorum
    adoption
    tieBreak
  }
`);

/** A rule as sentences, with its source. */
export function RuleInWords({ rule }: { rule: FragmentOf<typeof RuleInWordsFragment> }) {
  const { t } = useLingui();
  const { source, quorum, adoption, tieBreak } = readFragment(RuleInWordsFragment, rule);
  return (
    <div className="stack stack--small">
      <ul>
        {quorum.map((words) => (
          <li key={words}>{t`Beschlussfähig: ${words}`}</li>
        ))}
        {adoption.map((words) => (
          <li key={words}>{t`Angenommen: ${words}`}</li>
        ))}
        {tieBreak === null ? null : <li>{tieBreak}</li>}
      </ul>
      <p className="quiet">{source}</p>
    </div>
  );
}
