import { Plural, useLingui } from '@lingui/react/macro';
import { ConfirmAct } from '@gremia/ui/confirm-act';
import { KeyFacts } from '@gremia/ui/key-facts';
import { StateBadge } from '@gremia/ui/state-badge';
import { TextArea } from '@gremia/ui/text-area';
import { useState } from 'react';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { formatMoment, formatRelative, formatTime } from '../../platform/i18n/formats';
import {
  CloseMutation,
  InterruptMutation,
  InviteMutation,
  OpenMutation,
  ResumeMutation,
} from './meeting-acts';
import { meetingLooks } from './meeting-words';
import { closeTexts, interruptTexts, inviteTexts, openTexts, resumeTexts } from './refusal-words';
import { CallOff } from './call-off';
import type { Act } from '../../platform/act/use-act';

export const LeadControlsFragment = graphql(`
  fragment LeadControls on MeetingDetail {
    id
    state
    startsAt
    openedAt
    invitationDays
    urgentInvitationHours
    itemCount
  }
`);

type Meeting = ResultOf<typeof LeadControlsFragment>;

export interface LeadControlsProps {
  meeting: FragmentOf<typeof LeadControlsFragment>;
  acts: Act;
}

/** The step that comes next in the life of a meeting. */
export function LeadControls({ meeting, acts }: LeadControlsProps) {
  const { t } = useLingui();
  const facts = readFragment(LeadControlsFragment, meeting);
  const { word, tone, icon } = meetingLooks[facts.state];
  return (
    <div className="stack">
      <div>
        <StateBadge tone={tone} icon={icon}>
          {t(word)}
        </StateBadge>
      </div>
      <KeyFacts
        facts={[
          { term: t`Beginn`, value: formatMoment(facts.startsAt), note: formatRelative(facts.startsAt) },
          ...(facts.openedAt === null ? [] : [{ term: t`Eröffnet`, value: formatTime(facts.openedAt) }]),
        ]}
      />
      <div className="stack stack--small">
        <Steps meeting={facts} acts={acts} />
      </div>
      <CallOff meeting={facts} acts={acts} />
    </div>
  );
}

function Steps({ meeting, acts }: { meeting: Meeting; acts: Act }) {
  const { t } = useLingui();
  const { id: meetingId, state } = meeting;
  const cancelLabel = t`Abbrechen`;
  if (state === 'planned' || state === 'postponed') return <Invite meeting={meeting} acts={acts} />;
  return (
    <>
      {state === 'invited' ? (
        <ConfirmAct
          label={t`Sitzung eröffnen`}
          question={t`Sitzung jetzt eröffnen?`}
          consequence={t`Alle, die die Seite der Sitzung offen haben, sehen ab dann, was gerade behandelt wird.`}
          cancelLabel={cancelLabel}
          onConfirm={async () => void (await acts.act(OpenMutation, { meetingId }, openTexts))}
        />
      ) : null}
      {state === 'open' ? (
        <ConfirmAct
          variant="secondary"
          label={t`Unterbrechen`}
          question={t`Sitzung unterbrechen?`}
          consequence={t`Bis Sie die Sitzung fortsetzen, lassen sich keine Punkte aufrufen.`}
          cancelLabel={cancelLabel}
          onConfirm={async () => void (await acts.act(InterruptMutation, { meetingId }, interruptTexts))}
        />
      ) : null}
      {state === 'interrupted' ? (
        <ConfirmAct
          label={t`Fortsetzen`}
          question={t`Sitzung fortsetzen?`}
          consequence={t`Der aufgerufene Punkt geht weiter, wo er unterbrochen wurde.`}
          cancelLabel={cancelLabel}
          onConfirm={async () => void (await acts.act(ResumeMutation, { meetingId }, resumeTexts))}
        />
      ) : null}
      {state === 'open' || state === 'interrupted' ? (
        <ConfirmAct
          variant="secondary"
          label={t`Sitzung schließen`}
          question={t`Sitzung endgültig schließen?`}
          consequence={t`Tagesordnung und Anwesenheit stehen dann fest, und aus dem Verlauf entsteht die Niederschrift. Nicht aufgerufene Punkte gelten als nicht behandelt.`}
          cancelLabel={cancelLabel}
          onConfirm={async () => void (await acts.act(CloseMutation, { meetingId }, closeTexts))}
        />
      ) : null}
    </>
  );
}

function Invite({ meeting, acts }: { meeting: Meeting; acts: Act }) {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  const { id: meetingId, invitationDays, urgentInvitationHours } = meeting;
  return (
    <>
      {invitationDays === null ? null : (
        <p>
          <Plural
            value={invitationDays}
            one="Zwischen Einladung und Sitzung liegt mindestens # voller Tag."
            other="Zwischen Einladung und Sitzung liegen mindestens # volle Tage."
          />
        </p>
      )}
      <TextArea
        label={t`Grund für eine kürzere Frist`}
        optionalLabel={t`(nur in dringenden Fällen)`}
        hint={
          urgentInvitationHours === null
            ? undefined
            : t`Auch dann mindestens ${urgentInvitationHours} Stunden vorher.`
        }
        rows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <ConfirmAct
        label={t`Einladen`}
        question={t`Zur Sitzung einladen?`}
        consequence={t`Die Tagesordnung wird damit sichtbar. Punkte können Sie auch danach noch ergänzen.`}
        cancelLabel={t`Abbrechen`}
        onConfirm={async () =>
          void (await acts.act(
            InviteMutation,
            { meetingId, urgencyReason: reason.trim() || null },
            inviteTexts,
          ))
        }
      />
    </>
  );
}
