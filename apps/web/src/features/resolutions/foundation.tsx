import { Trans, useLingui } from '@lingui/react/macro';
import { KeyFacts } from '@gremia/ui/key-facts';
import { Section } from '@gremia/ui/section';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { formatMoment } from '../../platform/i18n/formats';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { BallotResult } from '../voting/voting.public';

export const FoundationFragment = graphql(`
  fragment Foundation on Resolution {
    ballot {
      id
      question
      ruleTitle
      ruleSource
    }
    meeting {
      slug
      title
      startsAt
      itemNumber
    }
    topic {
      title
      sessionNumber
    }
  }
`);

type Meeting = NonNullable<ResultOf<typeof FoundationFragment>['meeting']>;

/** The meeting, the rule and the ballot that the resolution rests on. */
export function Foundation({ resolution }: { resolution: FragmentOf<typeof FoundationFragment> }) {
  const { t } = useLingui();
  const { ballot, meeting, topic } = readFragment(FoundationFragment, resolution);
  return (
    <Section id="grundlage" title={t`Worauf er beruht`}>
      <KeyFacts
        layout="list"
        facts={[
          ...(meeting === null ? [] : [{ term: t`Sitzung`, value: <MeetingLink meeting={meeting} /> }]),
          { term: t`Beschlussregel`, value: ballot.ruleTitle, note: ballot.ruleSource },
          ...(topic === null
            ? []
            : [
                {
                  term: t`Thema des IT-Planungsrats`,
                  value: <PlaceLink to={places.federalSession(topic.sessionNumber)}>{topic.title}</PlaceLink>,
                  note: t`${topic.sessionNumber}. Sitzung`,
                },
              ]),
        ]}
      />
      <BallotResult ballotId={ballot.id} />
    </Section>
  );
}

function MeetingLink({ meeting: { slug, title, startsAt, itemNumber } }: { meeting: Meeting }) {
  const when = formatMoment(startsAt);
  if (slug === null) return <>{`${title}, ${when}`}</>;
  return (
    <>
      <PlaceLink to={places.meeting(slug)}>{title}</PlaceLink>, {when}
      {itemNumber === null ? null : (
        <>
          {' '}
          <Trans>
            (<PlaceLink to={places.agendaItem(slug, itemNumber)}>TOP {itemNumber}</PlaceLink>)
          </Trans>
        </>
      )}
    </>
  );
}
