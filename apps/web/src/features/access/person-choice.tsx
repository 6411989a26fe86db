import { useLingui } from '@lingui/react/macro';
import { ItemList } from '@gremia/ui/item-list';
import { Section } from '@gremia/ui/section';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql } from '../../platform/graphql/graphql';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { LookUpForm } from './look-up-form';

const PersonsQuery = graphql(`
  query AccessPersons($search: String!) {
    accessPersons(search: $search) {
      id
      name
      email
    }
  }
`);

interface PersonChoiceProps {
  search: string;
  onSearch: (search: string) => void;
}

/** Finds a person by part of the name or address. */
export function PersonChoice({ search, onSearch }: PersonChoiceProps) {
  const { t } = useLingui();
  return (
    <Section id="person" title={t`Person`}>
      <LookUpForm
        label={t`Name oder E-Mail-Adresse`}
        hint={t`Mindestens zwei Zeichen`}
        type="search"
        maxLength={200}
        act={t`Suchen`}
        asked={search}
        onAsk={onSearch}
      />
      {search.trim().length < 2 ? null : <Found search={search} />}
    </Section>
  );
}

function Found({ search }: { search: string }) {
  const { t } = useLingui();
  const answer = useQuery({ query: PersonsQuery, variables: { search } });
  return (
    <AnswerView answer={answer}>
      {({ accessPersons }) =>
        accessPersons.length === 0 ? (
          <p>{t`Dazu gibt es niemanden. Bitte prüfen Sie die Schreibweise.`}</p>
        ) : (
          <ItemList
            label={t`Gefundene Personen`}
            items={accessPersons.map(({ id, name, email }) => ({
              key: id,
              title: (
                <PlaceLink to={places.whoMayWhat()} search={{ person: id }}>
                  {name}
                </PlaceLink>
              ),
              meta: email,
            }))}
          />
        )
      }
    </AnswerView>
  );
}
