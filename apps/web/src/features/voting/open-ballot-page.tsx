import { useLingui } from '@lingui/react/macro';
import { EmptyState } from '@gremia/ui/empty-state';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql } from '../../platform/graphql/graphql';
import { Page as Frame } from '../../platform/page/page';
import { places } from '../../platform/routing/places';
import { useAddressParam } from '../../platform/routing/use-address';
import { OpenBallotForm, OpenBallotFormFragment } from './open-ballot-form';

const OpenBallotPageQuery = graphql(
  `
    query OpenBallotPage($itemId: ID!) {
      ballotPreparation(itemId: $itemId) {
        itemNumber
        itemTitle
        meetingSlug
        meetingTitle
        ...OpenBallotForm
      }
    }
  `,
  [OpenBallotFormFragment],
);

export function Page() {
  const { t } = useLingui();
  const itemId = useAddressParam('itemId');
  const [answer, refresh] = useQuery({
    query: OpenBallotPageQuery,
    variables: { itemId },
    requestPolicy: 'cache-and-network',
  });
  return (
    <AnswerView answer={[answer, refresh]}>
      {({ ballotPreparation }) => {
        if (ballotPreparation === null) {
          return (
            <Frame title={t`Abstimmung eröffnen`}>
              <EmptyState headingLevel={2} title={t`Hier können Sie keine Abstimmung eröffnen`}>
                {t`Das tun der Vorsitz und die Geschäftsstelle des Gremiums. Haben Sie mehrere Rollen, wechseln Sie oben rechts.`}
              </EmptyState>
            </Frame>
          );
        }
        const { itemNumber, itemTitle, meetingSlug, meetingTitle } = ballotPreparation;
        return (
          <Frame
            breadcrumb={[
              { to: places.meetings(), label: t`Sitzungen` },
              { to: places.meeting(meetingSlug), label: meetingTitle },
              { to: places.agendaItem(meetingSlug, itemNumber), label: t`TOP ${itemNumber}` },
            ]}
            kicker={t`TOP ${itemNumber} · ${itemTitle}`}
            title={t`Abstimmung eröffnen`}
            lead={t`Mit der Eröffnung werden Frage, Regel und Wählerschaft festgeschrieben. Die Anwesenheit zählt, wie sie beim Schließen ist.`}
          >
            <OpenBallotForm itemId={itemId} preparation={ballotPreparation} />
          </Frame>
        );
      }}
    </AnswerView>
  );
}
