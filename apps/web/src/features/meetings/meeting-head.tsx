import { useLingui } from '@lingui/react/macro';
import { Badge } from '@gremia/ui/badge';
import { buttonClass } from '@gremia/ui/button';
import { StateBadge } from '@gremia/ui/state-badge';
import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { Page as Frame } from '../../platform/page/page';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { meetingLooks } from './meeting-words';

export const MeetingHeadFragment = graphql(`
  fragment MeetingHead on MeetingDetail {
    slug
    title
    state
    isPublic
    example
    board {
      slug
      name
    }
    viewerCan {
      manage
    }
  }
`);

export interface MeetingHeadProps {
  meeting: FragmentOf<typeof MeetingHeadFragment>;
  lead?: string | undefined;
  /** Beside the way to leading the meeting. */
  actions?: ReactNode;
  children: ReactNode;
}

/** The frame of a meeting's page, whatever its state. */
export function MeetingHead({ meeting, lead, actions, children }: MeetingHeadProps) {
  const { t } = useLingui();
  const facts = readFragment(MeetingHeadFragment, meeting);
  const { word, tone, icon } = meetingLooks[facts.state];
  const canLead = facts.viewerCan.manage && facts.state !== 'closed' && facts.state !== 'cancelled';
  const link = canLead ? (
    <PlaceLink to={places.leadMeeting(facts.slug)} className={buttonClass('primary')}>
      {facts.state === 'open' || facts.state === 'interrupted' ? t`Sitzung leiten` : t`Sitzung vorbereiten`}
    </PlaceLink>
  ) : null;
  return (
    <Frame
      kicker={facts.board.name}
      title={facts.title}
      lead={lead}
      breadcrumb={[
        { to: places.boards(), label: t`Gremien` },
        { to: places.board(facts.board.slug), label: facts.board.name },
      ]}
      state={
        <>
          <StateBadge tone={tone} icon={icon}>
            {t(word)}
          </StateBadge>
          {facts.isPublic ? null : <Badge>{t`nicht öffentlich`}</Badge>}
          {facts.example ? <Badge>{t`Beispiel`}</Badge> : null}
        </>
      }
      actions={
        link === null && !actions ? undefined : (
          <>
            {actions}
            {link}
          </>
        )
      }
    >
      {children}
    </Frame>
  );
}
