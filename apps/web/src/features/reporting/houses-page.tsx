import { Plural, useLingui } from '@lingui/react/macro';
import { buttonClass } from '@gremia/ui/button';
import { EmptyState } from '@gremia/ui/empty-state';
import { ItemList } from '@gremia/ui/item-list';
import { Section } from '@gremia/ui/section';
import { StateBadge } from '@gremia/ui/state-badge';
import { useQuery } from 'urql';
import { useMay } from '../../platform/access/use-may';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql, readFragment, type ResultOf } from '../../platform/graphql/graphql';
import { Page as Frame } from '../../platform/page/page';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { AuthorisationPeriod } from './authorisation-period';
import { GivenFragment } from './authorisation-query';

const HousesQuery = graphql(
  `
    query RepresentedBodies {
      representedBodies {
        key
        name
        kind
        overdue
      }
      givenAuthorisations {
        ...GivenAuthorisation
      }
    }
  `,
  [GivenFragment],
);

type Houses = ResultOf<typeof HousesQuery>;

/** An IT provider chooses one of the bodies that authorised it, and sees for what. */
export function Page() {
  const { t } = useLingui();
  const mayReport = useMay('obligation.reportMany');
  const answer = useQuery({ query: HousesQuery, requestPolicy: 'cache-and-network' });
  return (
    <Frame
      title={t`Unsere Kommunen`}
      lead={t`Für diese Stellen dürfen Sie den Stand melden. Jede sieht, was Sie melden, und kann es berichtigen.`}
      actions={
        mayReport ? (
          <PlaceLink to={places.collectiveReports()} className={buttonClass('primary')}>
            {t`Für viele melden`}
          </PlaceLink>
        ) : null
      }
    >
      <AnswerView answer={answer}>
        {(houses) => (
          <>
            <Represented houses={houses} />
            <NotInForce houses={houses} />
          </>
        )}
      </AnswerView>
    </Frame>
  );
}

function Represented({ houses: { representedBodies, givenAuthorisations } }: { houses: Houses }) {
  const { t } = useLingui();
  if (representedBodies.length === 0)
    return (
      <EmptyState headingLevel={2} title={t`Noch keine Ermächtigung`}>
        {t`Sobald eine Kommune Ihr Haus ermächtigt, für sie zu melden, steht sie hier.`}
      </EmptyState>
    );
  const running = new Map(
    readFragment(GivenFragment, givenAuthorisations)
      .filter(({ phase }) => phase === 'running')
      .map((given) => [given.body.key, given]),
  );
  return (
    <ItemList
      label={t`Stellen, für die Sie melden`}
      items={representedBodies.map(({ key, name, overdue }) => {
        const given = running.get(key);
        return {
          key,
          title: <PlaceLink to={places.house(key)}>{name}</PlaceLink>,
          meta: given === undefined ? undefined : <AuthorisationPeriod given={given} />,
          end:
            overdue > 0 ? (
              <StateBadge tone="danger">
                <Plural value={overdue} one="# Pflicht überfällig" other="# Pflichten überfällig" />
              </StateBadge>
            ) : (
              <StateBadge tone="success">{t`nichts überfällig`}</StateBadge>
            ),
        };
      })}
    />
  );
}

/** What begins later, and what ended within the last three months: nobody has to wonder why a report is refused. */
function NotInForce({ houses: { givenAuthorisations } }: { houses: Houses }) {
  const { t } = useLingui();
  const others = readFragment(GivenFragment, givenAuthorisations).filter(({ phase }) => phase !== 'running');
  if (others.length === 0) return null;
  return (
    <Section id="nicht-in-kraft" title={t`Beginnt später oder ist beendet`}>
      <ItemList
        label={t`Ermächtigungen, die heute nicht gelten`}
        items={others.map((given) => ({
          key: given.id,
          title: given.body.name,
          meta: <AuthorisationPeriod given={given} />,
          end: <StateBadge tone="quiet">{given.phase === 'ahead' ? t`beginnt noch` : t`beendet`}</StateBadge>,
        }))}
      />
    </Section>
  );
}
