import { useLingui } from '@lingui/react/macro';
import { Button } from '@gremia/ui/button';
import { ConfirmAct } from '@gremia/ui/confirm-act';
import { ItemList } from '@gremia/ui/item-list';
import { Section } from '@gremia/ui/section';
import { useToast } from '@gremia/ui/toast';
import { useMutation, useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import { formatDay } from '../../platform/i18n/formats';

const OpenQuery = graphql(`
  query OpenInvitations {
    openInvitations {
      id
      name
      email
      invitedBy
      sentAt
      expiresAt
      isOver
    }
  }
`);

const WithdrawMutation = graphql(`
  mutation WithdrawInvitation($id: ID!) {
    withdrawInvitation(id: $id)
  }
`);

type Invitation = ResultOf<typeof OpenQuery>['openInvitations'][number];

interface OpenInvitationsProps {
  /** Read again whenever it changes. */
  round: number;
  onSendAgain: (person: { name: string; email: string }) => Promise<void>;
}

/** Who was invited and has not come yet: withdraw it, or send it again. */
export function OpenInvitations({ round, onSendAgain }: OpenInvitationsProps) {
  const { t } = useLingui();
  const [answer, execute] = useQuery({
    query: OpenQuery,
    requestPolicy: round === 0 ? 'cache-and-network' : 'network-only',
  });
  const again = () => execute({ requestPolicy: 'network-only' });
  return (
    <Section id="offen" title={t`Offene Einladungen`}>
      <AnswerView answer={[answer, execute]}>
        {({ openInvitations }) =>
          openInvitations.length === 0 ? (
            <p className="muted">{t`Keine Einladung wartet.`}</p>
          ) : (
            <ItemList
              label={t`Offene Einladungen`}
              items={openInvitations.map((one) => ({
                key: one.id,
                title: one.name,
                meta: <Facts invitation={one} />,
                end: (
                  <Acts
                    invitation={one}
                    onWithdrawn={again}
                    onSendAgain={() => onSendAgain({ name: one.name, email: one.email }).then(again)}
                  />
                ),
              }))}
            />
          )
        }
      </AnswerView>
    </Section>
  );
}

function Facts({ invitation }: { invitation: Invitation }) {
  const { t } = useLingui();
  const { email, invitedBy, sentAt, expiresAt, isOver } = invitation;
  const until = formatDay(expiresAt);
  return [
    email,
    t`eingeladen von ${invitedBy} am ${formatDay(sentAt)}`,
    isOver ? t`galt bis ${until}` : t`gilt bis ${until}`,
  ].join(' · ');
}

interface ActsProps {
  invitation: Invitation;
  onWithdrawn: () => void;
  onSendAgain: () => Promise<void>;
}

function Acts({ invitation: { id, name }, onWithdrawn, onSendAgain }: ActsProps) {
  const { t } = useLingui();
  const say = useToast();
  const [, withdraw] = useMutation(WithdrawMutation);

  async function end() {
    const { error } = await withdraw({ id });
    if (error) say(t`Das hat nicht funktioniert. Bitte versuchen Sie es noch einmal.`, 'danger');
    else say(t`Die Einladung ist zurückgenommen.`, 'success');
    onWithdrawn();
  }

  return (
    <div className="button-row">
      <Button size="small" aria-label={t`Neu schicken: ${name}`} onClick={() => void onSendAgain()}>
        {t`Neu schicken`}
      </Button>
      <ConfirmAct
        label={t`Zurücknehmen`}
        about={name}
        variant="secondary"
        size="small"
        question={t`Die Einladung von ${name} zurücknehmen?`}
        consequence={t`Der Link gilt dann nicht mehr. Sie können jederzeit neu einladen.`}
        cancelLabel={t`Abbrechen`}
        onConfirm={end}
      />
    </div>
  );
}
