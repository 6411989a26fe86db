import { useLingui } from '@lingui/react/macro';
import { Section } from '@gremia/ui/section';
import { useQuery } from 'urql';
import { Door } from '../../platform/access/door';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql } from '../../platform/graphql/graphql';
import { Page as Frame } from '../../platform/page/page';
import { places } from '../../platform/routing/places';
import { AppointToOffice } from './appoint-to-office';
import { ChangeFragment, ChangeList } from './change-list';

const ChangesQuery = graphql(
  `
    query OfficeChanges {
      boards {
        slug
        shortName
      }
      officeChanges {
        today
        changes {
          id
          state
          ...Change
        }
      }
    }
  `,
  [ChangeFragment],
);

/** What administrators give, and what one of them proposed and another has to confirm. */
export function Page() {
  const { t } = useLingui();
  return (
    <Frame
      breadcrumb={[{ to: places.administration(), label: t`Verwaltung` }]}
      title={t`Ämter und Vier-Augen-Prinzip`}
      lead={t`Wer Revision oder Administration wird oder nicht mehr ist, entscheiden zwei: Eine Administration schlägt vor, eine andere bestätigt binnen sieben Tagen. Dasselbe gilt für eigene Ämter.`}
    >
      <Door permission="office.appoint">
        <FourEyes />
      </Door>
    </Frame>
  );
}

function FourEyes() {
  const { t } = useLingui();
  const [answer, execute] = useQuery({ query: ChangesQuery, requestPolicy: 'cache-and-network' });
  const again = () => execute({ requestPolicy: 'network-only' });
  return (
    <AnswerView answer={[answer, execute]}>
      {({ officeChanges: { changes, today }, boards }) => {
        const open = changes.filter(({ state }) => state === 'proposed');
        const settled = changes.filter(({ state }) => state !== 'proposed');
        return (
          <>
            <Section id="offen" title={t`Wartet auf eine zweite Administration`}>
              {open.length === 0 ? (
                <p className="muted">{t`Nichts wartet.`}</p>
              ) : (
                <ChangeList label={t`Offene Vorschläge`} changes={open} today={today} onActed={again} />
              )}
            </Section>
            <AppointToOffice boards={boards} today={today} onActed={again} />
            {settled.length === 0 ? null : (
              <Section id="entschieden" title={t`Entschieden in den letzten 30 Tagen`}>
                <ChangeList
                  label={t`Entschiedene Vorschläge`}
                  changes={settled}
                  today={today}
                  onActed={again}
                />
              </Section>
            )}
          </>
        );
      }}
    </AnswerView>
  );
}
