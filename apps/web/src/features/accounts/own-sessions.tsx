import { useLingui } from '@lingui/react/macro';
import { Button } from '@gremia/ui/button';
import { ConfirmAct } from '@gremia/ui/confirm-act';
import { ItemList } from '@gremia/ui/item-list';
import { Section } from '@gremia/ui/section';
import { StateBadge } from '@gremia/ui/state-badge';
import { useToast } from '@gremia/ui/toast';
import { useNavigate } from '@tanstack/react-router';
import { useMutation, useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import { formatMoment } from '../../platform/i18n/formats';
import { places } from '../../platform/routing/places';
import { useSessionActs } from '../../platform/session/session';

const OwnSessionsQuery = graphql(`
  query OwnSessions {
    ownSessions {
      id
      device
      openedAt
      lastSeenAt
      expiresAt
      current
    }
  }
`);

const EndMutation = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id)
  }
`);

const EndOthersMutation = graphql(`
  mutation EndOtherSessions {
    endOtherSessions
  }
`);

type OwnSession = ResultOf<typeof OwnSessionsQuery>['ownSessions'][number];

/** Where the person is signed in, and the way out of each. */
export function OwnSessions() {
  const { t } = useLingui();
  const [answer, execute] = useQuery({ query: OwnSessionsQuery, requestPolicy: 'cache-and-network' });
  const readAgain = () => execute({ requestPolicy: 'network-only' });
  return (
    <Section
      id="sitzungen"
      title={t`Hier sind Sie angemeldet`}
      lead={t`Kennen Sie ein Gerät nicht, beenden Sie seine Sitzung. Sie endet sofort.`}
    >
      <AnswerView answer={[answer, execute]}>
        {({ ownSessions }) => (
          <div className="stack">
            <ItemList
              label={t`Offene Sitzungen`}
              items={ownSessions.map((session) => ({
                key: session.id,
                title: session.device ?? t`Unbekanntes Gerät`,
                meta: t`angemeldet ${formatMoment(session.openedAt)} · zuletzt benutzt ${formatMoment(session.lastSeenAt)} · endet spätestens ${formatMoment(session.expiresAt)}`,
                end: session.current ? (
                  <StateBadge tone="success">{t`diese Sitzung`}</StateBadge>
                ) : (
                  <EndSession session={session} onEnded={readAgain} />
                ),
              }))}
            />
            <EndAll others={ownSessions.length - 1} onEnded={readAgain} />
          </div>
        )}
      </AnswerView>
    </Section>
  );
}

function EndSession({ session, onEnded }: { session: OwnSession; onEnded: () => void }) {
  const { t } = useLingui();
  const say = useToast();
  const [{ fetching }, end] = useMutation(EndMutation);

  async function act() {
    const { data } = await end({ id: session.id });
    if (data?.endSession) say(t`Die Sitzung ist beendet.`, 'success');
    else say(t`Die Sitzung konnte nicht beendet werden. Bitte versuchen Sie es noch einmal.`, 'danger');
    onEnded();
  }

  const device = session.device ?? t`Unbekanntes Gerät`;
  const opened = formatMoment(session.openedAt);
  return (
    <Button
      size="small"
      pending={fetching}
      aria-label={t`Sitzung beenden: ${device}, angemeldet ${opened}`}
      onClick={() => void act()}
    >
      {t`Beenden`}
    </Button>
  );
}

function EndAll({ others, onEnded }: { others: number; onEnded: () => void }) {
  const { t } = useLingui();
  const say = useToast();
  const navigate = useNavigate();
  const { signOut } = useSessionActs();
  const [, endOthers] = useMutation(EndOthersMutation);
  const failed = t`Das hat nicht funktioniert. Bitte versuchen Sie es noch einmal.`;

  async function end(): Promise<boolean> {
    const { data } = await endOthers({});
    if (!data?.endOtherSessions) say(failed, 'danger');
    return data?.endOtherSessions ?? false;
  }

  async function endEverywhere() {
    if (!(await end())) return;
    if (await signOut()) await navigate({ to: places.signIn() });
    else say(failed, 'danger');
  }

  return (
    <div className="button-row">
      {others === 0 ? null : (
        <ConfirmAct
          variant="secondary"
          label={t`Alle anderen beenden`}
          question={t`Alle anderen Sitzungen beenden?`}
          consequence={t`Auf allen anderen Geräten sind Sie danach abgemeldet.`}
          cancelLabel={t`Abbrechen`}
          onConfirm={async () => {
            await end();
            onEnded();
          }}
        />
      )}
      <ConfirmAct
        variant="secondary"
        label={t`Überall abmelden`}
        question={t`Überall abmelden, auch hier?`}
        consequence={t`Danach sind Sie auf keinem Gerät mehr angemeldet.`}
        cancelLabel={t`Abbrechen`}
        onConfirm={endEverywhere}
      />
    </div>
  );
}
