import { useLingui } from '@lingui/react/macro';
import { Section } from '@gremia/ui/section';
import { useMay } from '../../platform/access/use-may';
import { Page as Frame } from '../../platform/page/page';
import { places } from '../../platform/routing/places';
import { searchText, useAddressSearch, type RawSearch } from '../../platform/routing/use-address';
import { Explanation } from './explanation';
import { PersonChoice } from './person-choice';
import { RuleTable } from './rule-table';

function readView(raw: RawSearch) {
  return {
    suche: searchText(raw['suche'])?.slice(0, 200),
    person: searchText(raw['person']),
    rolle: searchText(raw['rolle']),
    objekt: searchText(raw['objekt'])?.slice(0, 500),
  };
}

/** For a person and an object: what is allowed, and why; beside it the whole table of rules. */
export function Page() {
  const { t } = useLingui();
  const [view, change] = useAddressSearch(readView);
  const mayExplain = useMay('access.explain');
  return (
    <Frame
      breadcrumb={[{ to: places.administration(), label: t`Verwaltung` }]}
      title={t`Wer darf was?`}
      lead={
        mayExplain
          ? t`Wählen Sie eine Person und, wenn Sie mögen, ein Objekt. Sie sehen, was erlaubt ist und warum – ohne Titel und Inhalte.`
          : t`Was jede Rolle darf. Nach diesen Regeln entscheidet das System jeden Zugriff.`
      }
    >
      {mayExplain && view.person === undefined ? (
        <PersonChoice search={view.suche ?? ''} onSearch={(suche) => change({ suche })} />
      ) : null}
      {mayExplain && view.person !== undefined ? (
        <Explanation
          key={view.person}
          personId={view.person}
          roleId={view.rolle ?? null}
          object={view.objekt ?? ''}
          onRole={(rolle) => change({ rolle })}
          onObject={(objekt) => change({ objekt })}
        />
      ) : null}
      <Section
        id="regeln"
        title={t`Alle Regeln`}
        lead={t`„im Eigenen“ heißt: im eigenen Gremium, für die eigene Stelle oder eine, die dazu ermächtigt hat. Ob eine Handlung gerade möglich ist – Stand, Frist, Anwesenheit, Befangenheit –, entscheidet sie selbst und sagt, warum nicht.`}
      >
        <RuleTable />
      </Section>
    </Frame>
  );
}
