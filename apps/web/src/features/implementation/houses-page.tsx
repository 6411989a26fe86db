import { Plural, useLingui } from '@lingui/react/macro';
import { buttonClass } from '@gremia/ui/button';
import { EmptyState } from '@gremia/ui/empty-state';
import { ItemList } from '@gremia/ui/item-list';
import { StateBadge } from '@gremia/ui/state-badge';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql } from '../../platform/graphql/graphql';
import { Page as Frame } from '../../platform/page/page';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';

const HousesQuery = graphql(`
  query RepresentedBodies {
    representedBodies {
      key
      name
      kind
      overdue
    }
  }
`);

/** An IT provider chooses one of the bodies that authorised it. */
export function Page() {
  const { t } = useLingui();
  const answer = useQuery({ query: HousesQuery, requestPolicy: 'cache-and-network' });
  return (
    <Frame
      title={t`Unsere Kommunen`}
      lead={t`Für diese Stellen dürfen Sie den Stand melden. Jede sieht, was Sie melden, und kann es berichtigen.`}
      actions={
        <PlaceLink to={places.collectiveReports()} className={buttonClass('primary')}>
          {t`Für viele melden`}
        </PlaceLink>
      }
    >
      <AnswerView answer={answer}>
        {({ representedBodies }) =>
          representedBodies.length === 0 ? (
            <EmptyState headingLevel={2} title={t`Noch keine Ermächtigung`}>
              {t`Sobald eine Kommune Ihr Haus ermächtigt, für sie zu melden, steht sie hier.`}
            </EmptyState>
          ) : (
            <ItemList
              label={t`Stellen, für die Sie melden`}
              items={representedBodies.map(({ key, name, overdue }) => ({
                key,
                title: <PlaceLink to={places.house(key)}>{name}</PlaceLink>,
                end:
                  overdue > 0 ? (
                    <StateBadge tone="danger">
                      <Plural value={overdue} one="# Pflicht überfällig" other="# Pflichten überfällig" />
                    </StateBadge>
                  ) : (
                    <StateBadge tone="success">{t`nichts überfällig`}</StateBadge>
                  ),
              }))}
            />
          )
        }
      </AnswerView>
    </Frame>
  );
}
