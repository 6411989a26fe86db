import { useLingui } from '@lingui/react/macro';
import { KeyFacts } from '@gremia/ui/key-facts';
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

/** A rule in words, with its source. */
export function RuleInWords({ rule }: { rule: FragmentOf<typeof RuleInWordsFragment> }) {
  const { t } = useLingui();
  const { source, quorum, adoption, tieBreak } = readFragment(RuleInWordsFragment, rule);
  return (
    <KeyFacts
      layout="list"
      facts={[
        ...(quorum.length === 0 ? [] : [{ term: t`Beschlussfähig`, value: <Lines lines={quorum} /> }]),
        { term: t`Angenommen`, value: <Lines lines={adoption} /> },
        ...(tieBreak === null ? [] : [{ term: t`Bei Gleichstand`, value: tieBreak }]),
        { term: t`Grundlage`, value: source },
      ]}
    />
  );
}

/** Conditions that must hold together, one a line. */
function Lines({ lines }: { lines: readonly string[] }) {
  const { t } = useLingui();
  return lines.map((line, index) => <div key={line}>{index === 0 ? line : t`und ${line}`}</div>);
}
