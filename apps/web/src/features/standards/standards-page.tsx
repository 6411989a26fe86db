import { Plural, useLingui } from '@lingui/react/macro';
import { bindingnesses as allBindingnesses } from '@gremia/domain/standards/standard-source';
import { Badge } from '@gremia/ui/badge';
import { buttonClass } from '@gremia/ui/button';
import { EmptyState } from '@gremia/ui/empty-state';
import { FilterRow } from '@gremia/ui/filter-row';
import { ItemList } from '@gremia/ui/item-list';
import { Section } from '@gremia/ui/section';
import { Select } from '@gremia/ui/select';
import { TextField } from '@gremia/ui/text-field';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import { Page as Frame } from '../../platform/page/page';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { searchText, useAddressSearch, type RawSearch } from '../../platform/routing/use-address';
import { BindingnessBadge } from './bindingness-badge';
import { DeadlineTimeline } from './deadline-timeline';
import { bindingnesses } from './standard-words';

const StandardsQuery = graphql(`
  query Standards {
    standards {
      slug
      name
      kind
      bindingness
      operator
      purpose
      bindsMunicipalities
      provenance
      decision {
        number
      }
      resolutions {
        number
        title
        boardName
        ended
        deadlines {
          deadlineClass
          dueOn
        }
      }
      deadlines {
        text
        deadlineClass
        dueOn
      }
    }
  }
`);

export type StandardRow = ResultOf<typeof StandardsQuery>['standards'][number];

interface Filter {
  suche: string | undefined;
  status: string | undefined;
}

const readFilter = (raw: RawSearch): Filter => ({
  suche: searchText(raw['suche']),
  status: searchText(raw['status']),
});

/** The catalogue of standards: what binds, what is recommended, and the deadlines on one line. */
export function Page() {
  const { t } = useLingui();
  const answer = useQuery({ query: StandardsQuery });
  return (
    <Frame
      title={t`Standards`}
      lead={t`Woran sich Verfahren der öffentlichen Verwaltung halten müssen oder sollen, mit Fristen und Quelle.`}
      actions={
        <PlaceLink to={places.standardsAgenda()} className={buttonClass('secondary')}>
          {t`Standardisierungsagenda`}
        </PlaceLink>
      }
    >
      <AnswerView answer={answer}>{({ standards }) => <Catalogue standards={standards} />}</AnswerView>
    </Frame>
  );
}

function Catalogue({ standards }: { standards: readonly StandardRow[] }) {
  const { t } = useLingui();
  const [filter, change] = useAddressSearch(readFilter);
  const shown = standards.filter((standard) => fits(standard, filter));
  const used = allBindingnesses.filter((one) => standards.some(({ bindingness }) => bindingness === one));
  const status = used.find((one) => one === filter.status);
  const chips = [
    ...(filter.suche === undefined ? [] : [{ key: 'suche' as const, label: filter.suche }]),
    ...(status === undefined ? [] : [{ key: 'status' as const, label: t(bindingnesses[status].word) }]),
  ];
  return (
    <>
      <div className="stack stack--small">
        <FilterRow
          label={t`Standards filtern`}
          active={chips.map(({ key, label }) => ({
            key,
            label,
            onRemove: () => change({ [key]: undefined }),
          }))}
          removeLabel={t`Filter entfernen:`}
          resetLabel={t`zurücksetzen`}
          onReset={() => change({ suche: undefined, status: undefined })}
        >
          <TextField
            label={t`Name, Zweck oder Betreiber`}
            type="search"
            value={filter.suche ?? ''}
            onChange={(event) => change({ suche: event.currentTarget.value })}
          />
          <Select
            label={t`Status`}
            emptyLabel={t`alle`}
            options={used.map((value) => ({ value, label: t(bindingnesses[value].word) }))}
            value={status ?? ''}
            onChange={(event) => change({ status: event.currentTarget.value })}
          />
        </FilterRow>
        <p role="status">
          <Plural value={shown.length} one="# Standard" other="# Standards" />
        </p>
        {shown.length === 0 ? (
          <EmptyState headingLevel={2} title={t`Kein Standard gefunden`}>
            {t`Bitte prüfen Sie die Schreibweise oder setzen Sie die Filter zurück.`}
          </EmptyState>
        ) : (
          <ItemList
            label={t`Standards`}
            items={shown.map((standard) => ({
              key: standard.slug,
              title: <PlaceLink to={places.standard(standard.slug)}>{standard.name}</PlaceLink>,
              meta: [standard.kind, standard.purpose, standard.operator, ...decisionsOn(standard)]
                .filter(Boolean)
                .join(' · '),
              end: (
                <>
                  {standard.bindsMunicipalities ? <Badge>{t`bindet Kommunen`}</Badge> : null}
                  <BindingnessBadge bindingness={standard.bindingness} />
                </>
              ),
            }))}
          />
        )}
      </div>
      <Section
        id="fristen"
        title={t`Fristen`}
        lead={t`Alle Tage, die ein Beschluss nennt, die jüngsten zuerst.`}
      >
        <DeadlineTimeline standards={shown} />
      </Section>
    </>
  );
}

function fits({ name, purpose, operator, bindingness }: StandardRow, { suche, status }: Filter): boolean {
  const text = [name, purpose, operator].filter(Boolean).join(' ').toLocaleLowerCase('de');
  const isFound = suche === undefined || text.includes(suche.trim().toLocaleLowerCase('de'));
  return isFound && (status === undefined || bindingness === status);
}

/** By which decisions it binds or is recommended. */
function decisionsOn({ decision, resolutions }: StandardRow): readonly string[] {
  const federal = decision?.number ? [`IT-Planungsrat ${decision.number}`] : [];
  const ofBoards = resolutions.filter(({ ended }) => !ended);
  return [...federal, ...ofBoards.map(({ boardName, number }) => `${boardName} ${number}`)];
}
