import { useLingui } from '@lingui/react/macro';
import { buttonClass } from '@gremia/ui/button';
import { Section } from '@gremia/ui/section';
import { WithAside } from '@gremia/ui/with-aside';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql } from '../../platform/graphql/graphql';
import { Page as Frame } from '../../platform/page/page';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { useSession } from '../../platform/session/session';
import { LandProgress } from '../implementation/implementation.public';
import { LatestDecisions, LatestFederalFragment, LatestResolutionFragment } from './latest-decisions';
import { PublicMeetings, PublicMeetingFragment } from './public-meetings';

const HomeQuery = graphql(
  `
    query Home {
      register(first: 4) {
        nodes {
          ...LatestResolution
        }
      }
      federalDecisions(filter: { binding: true, concernsMunicipalities: true }, first: 4) {
        nodes {
          ...LatestFederal
        }
      }
      meetings(upcoming: true, first: 4) {
        nodes {
          id
          isPublic
          ...PublicMeeting
        }
      }
    }
  `,
  [LatestResolutionFragment, LatestFederalFragment, PublicMeetingFragment],
);

export function Page() {
  const { t } = useLingui();
  const { person } = useSession();
  const answer = useQuery({ query: HomeQuery, requestPolicy: 'cache-and-network' });
  return (
    <Frame
      title={t`Was Land und Kommunen gemeinsam beschließen`}
      lead={t`In den Gremien entscheiden das Land Nordrhein-Westfalen und seine Kommunen über gemeinsame IT. Jeder Beschluss steht hier im Wortlaut, mit der Abstimmung, auf der er beruht. Und alle sehen, was daraus wurde.`}
      actions={
        person === null ? undefined : (
          <PlaceLink to={places.start()} className={buttonClass('primary')}>
            {t`Was steht an?`}
          </PlaceLink>
        )
      }
    >
      <AnswerView answer={answer}>
        {({ register, federalDecisions, meetings }) => (
          <WithAside
            asideLabel={t`Nächste öffentliche Sitzungen`}
            aside={<PublicMeetings meetings={meetings.nodes.filter(({ isPublic }) => isPublic)} />}
          >
            <Section id="beschluesse" title={t`Zuletzt beschlossen`}>
              <LatestDecisions resolutions={register.nodes} federal={federalDecisions.nodes} />
              <div className="button-row">
                <PlaceLink to={places.register()} className={buttonClass('secondary')}>
                  {t`Zum Beschlussregister`}
                </PlaceLink>
                <PlaceLink to={places.federal()} className={buttonClass('tertiary')}>
                  {t`Beschlüsse des IT-Planungsrats`}
                </PlaceLink>
              </div>
            </Section>
          </WithAside>
        )}
      </AnswerView>
      <Section id="umsetzung" title={t`Wie weit ist das Land?`}>
        <LandProgress />
      </Section>
    </Frame>
  );
}
