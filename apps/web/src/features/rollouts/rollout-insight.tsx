import { useLingui } from '@lingui/react/macro';
import { Section } from '@gremia/ui/section';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { formatDay, formatNumber } from '../../platform/i18n/formats';
import { GroupTable } from '../implementation/implementation.public';
import { sizeClassWords } from '../proposals/proposals.public';
import { InsightQuery, type Insight } from './insight-query';
import { Obstacles } from './obstacles';
import { Products } from './products';
import { SilentBodies } from './silent-bodies';

/** What the board and its secretariat want to know beside the figures that everybody sees. */
export function RolloutInsight({ slug }: { slug: string }) {
  const answer = useQuery({ query: InsightQuery, variables: { slug }, requestPolicy: 'cache-and-network' });
  return (
    <AnswerView answer={answer}>
      {({ rolloutInsight }) => (
        <>
          <Obstacles insight={rolloutInsight} />
          <SilentBodies insight={rolloutInsight} slug={slug} />
          <Groups insight={rolloutInsight} />
          <Products insight={rolloutInsight} />
        </>
      )}
    </AnswerView>
  );
}

function Groups({ insight }: { insight: Insight }) {
  const { t } = useLingui();
  const { bySize, byProvider } = insight;
  const basis = useBasis()(insight);
  const sizeOf = (code: string) => {
    const word = sizeClassWords[code];
    return word === undefined ? t`Größe unbekannt` : t(word);
  };
  return (
    <>
      <Section id="groesse" title={t`Nach Größe`}>
        <GroupTable
          caption={t`Gemeinden und Kreise nach Größenklasse`}
          head={t`Größenklasse`}
          groups={bySize}
          basis={basis}
          nameOf={({ code }) => sizeOf(code)}
        />
      </Section>
      <Section
        id="dienstleister"
        title={t`Nach IT-Dienstleister`}
        lead={t`Die Zuordnung stammt aus öffentlichen Quellen und ist nicht vollständig.`}
      >
        <GroupTable
          caption={t`Gemeinden und Kreise nach IT-Dienstleister`}
          head={t`IT-Dienstleister`}
          groups={byProvider}
          basis={basis}
          nameOf={({ name }) => (name === '' ? t`keiner bekannt` : name)}
        />
      </Section>
    </>
  );
}

/** Date, how many reported, and that they say so themselves. */
function useBasis() {
  const { t } = useLingui();
  return ({ asOf, total, silent }: Insight) => {
    const day = formatDay(asOf);
    return silent === null
      ? t`Stand ${day}; eigene Angaben`
      : t`Stand ${day}; ${formatNumber(total - silent)} von ${formatNumber(total)} haben gemeldet; eigene Angaben`;
  };
}
