import { Plural, useLingui } from '@lingui/react/macro';
import { ItemList } from '@gremia/ui/item-list';
import { StateBadge } from '@gremia/ui/state-badge';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql } from '../../platform/graphql/graphql';
import { formatMoment } from '../../platform/i18n/formats';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';

const RecentQuery = graphql(`
  query CollectiveReports {
    collectiveReports {
      id
      reportedAt
      reportedBy
      reported
      proposed
      undone
      undoable
    }
  }
`);

/** The latest reports of the own office, to look at and to take back. */
export function RecentReports() {
  const { t } = useLingui();
  const answer = useQuery({ query: RecentQuery, requestPolicy: 'cache-and-network' });
  return (
    <AnswerView answer={answer}>
      {({ collectiveReports }) =>
        collectiveReports.length === 0 ? (
          <p className="muted">{t`Noch keine. Jede bleibt hier stehen, mit allem, was sie geändert hat.`}</p>
        ) : (
          <ItemList
            label={t`Ihre letzten Sammelmeldungen`}
            items={collectiveReports.map((made) => ({
              key: made.id,
              title: (
                <PlaceLink to={places.collectiveReport(made.id)}>
                  {t`Sammelmeldung vom ${formatMoment(made.reportedAt)}`}
                </PlaceLink>
              ),
              meta: (
                <>
                  {made.reportedBy}
                  {' · '}
                  <Plural value={made.reported + made.proposed} one="# Meldung" other="# Meldungen" />
                  {made.undone === 0 ? null : (
                    <>
                      {' · '}
                      <Plural value={made.undone} one="# zurückgenommen" other="# zurückgenommen" />
                    </>
                  )}
                </>
              ),
              end: made.undoable ? (
                <StateBadge tone="info" icon="clock">{t`kann zurückgenommen werden`}</StateBadge>
              ) : null,
            }))}
          />
        )
      }
    </AnswerView>
  );
}
