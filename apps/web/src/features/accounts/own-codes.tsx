import { useLingui } from '@lingui/react/macro';
import { Button } from '@gremia/ui/button';
import { ConfirmAct } from '@gremia/ui/confirm-act';
import { Form } from '@gremia/ui/form';
import { Section } from '@gremia/ui/section';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { ActProblem } from '../../platform/act/act-problem';
import { useAct } from '../../platform/act/use-act';
import { useOutcome } from '../../platform/act/use-outcome';
import { useStepUp } from '../../platform/act/use-step-up';
import { graphql } from '../../platform/graphql/graphql';
import { CodeField } from './code-field';
import { confirmCodesRefusals, removeRefusals, startCodesRefusals } from './sign-in-words';
import './accounts.css';

const OwnCodesQuery = graphql(`
  query OwnCodes {
    signInWays {
      mailLink
    }
    ownCodes {
      setUp
    }
  }
`);

const StartMutation = graphql(`
  mutation StartCodes {
    startCodes {
      __typename
      ... on CodesSetUp {
        secret
        address
      }
      ... on StartCodesRefused {
        reason
      }
    }
  }
`);

const ConfirmMutation = graphql(`
  mutation ConfirmCodes($code: String!) {
    acted: confirmCodes(code: $code) {
      __typename
      ... on ConfirmCodesRefused {
        reason
      }
    }
  }
`);

const RemoveMutation = graphql(`
  mutation RemoveCodes {
    acted: removeCodes {
      __typename
      ... on RemoveCodesRefused {
        reason
      }
    }
  }
`);

interface Shown {
  readonly secret: string;
  readonly picture: string;
}

/** One-time codes of an app, for who has neither passkey nor provider; nothing where no mail goes out. */
export function OwnCodes() {
  const { t } = useLingui();
  const [{ data }, execute] = useQuery({ query: OwnCodesQuery, requestPolicy: 'cache-and-network' });
  const readAgain = () => execute({ requestPolicy: 'network-only' });
  if (!data?.signInWays.mailLink) return null;
  return (
    <Section
      id="einmalcodes"
      title={t`Einmalcodes`}
      lead={t`Wenn Sie keinen Passkey benutzen können: ein Link per E-Mail und ein Code aus einer App auf Ihrem Telefon.`}
    >
      {data.ownCodes.setUp ? <Remove onRemoved={readAgain} /> : <SetUp onSetUp={readAgain} />}
    </Section>
  );
}

function Remove({ onRemoved }: { onRemoved: () => void }) {
  const { t } = useLingui();
  const { dialog, withProof } = useStepUp();
  const { problem, act } = useAct(onRemoved, withProof);
  return (
    <div className="stack">
      {dialog}
      <ActProblem problem={problem} title={t`Nicht entfernt`} />
      <p>{t`Eingerichtet: Sie können sich mit Link und Einmalcode anmelden.`}</p>
      <div className="button-row">
        <ConfirmAct
          label={t`Einmalcodes entfernen`}
          variant="secondary"
          question={t`Einmalcodes entfernen?`}
          consequence={t`Die Codes Ihrer App gelten danach nicht mehr.`}
          cancelLabel={t`Abbrechen`}
          onConfirm={async () => void (await act(RemoveMutation, {}, removeRefusals))}
        />
      </div>
    </div>
  );
}

function SetUp({ onSetUp }: { onSetUp: () => void }) {
  const { t } = useLingui();
  const [shown, setShown] = useState<Shown | null>(null);
  const [{ fetching }, start] = useMutation(StartMutation);
  const { problem, settle } = useOutcome();
  const { dialog, withProof } = useStepUp();

  async function begin() {
    const answer = await withProof(async () => (await start({})).data?.startCodes);
    if (!settle(answer, startCodesRefusals) || answer?.__typename !== 'CodesSetUp') return;
    // Who does not set up codes never loads how to draw them.
    const { renderSVG } = await import('uqr');
    setShown({ secret: answer.secret, picture: renderSVG(answer.address, { border: 4 }) });
  }

  if (shown !== null) return <Confirm shown={shown} onConfirmed={onSetUp} />;
  return (
    <div className="stack">
      {dialog}
      <ActProblem problem={problem} title={t`Nicht eingerichtet`} />
      <div className="button-row">
        <Button pending={fetching} onClick={() => void begin()}>
          {t`Einmalcodes einrichten`}
        </Button>
      </div>
    </div>
  );
}

function Confirm({ shown: { secret, picture }, onConfirmed }: { shown: Shown; onConfirmed: () => void }) {
  const { t } = useLingui();
  const [code, setCode] = useState('');
  const { dialog, withProof } = useStepUp();
  const { problem, pending, act } = useAct(onConfirmed, withProof);
  return (
    <Form onSubmit={() => void act(ConfirmMutation, { code }, confirmCodesRefusals)}>
      {dialog}
      <p>{t`Lesen Sie das Bild mit Ihrer App, oder tippen Sie den Schlüssel ab. Beides wird nur jetzt gezeigt.`}</p>
      <img
        className="code-picture"
        width={220}
        height={220}
        alt={t`QR-Code mit dem Schlüssel für Ihre App`}
        src={`data:image/svg+xml,${encodeURIComponent(picture)}`}
      />
      <p>
        <code className="invitation-link">{secret}</code>
      </p>
      <ActProblem problem={problem} title={t`Nicht eingerichtet`} />
      <CodeField value={code} onChange={setCode} />
      <div className="button-row">
        <Button type="submit" pending={pending}>
          {t`Code bestätigen`}
        </Button>
      </div>
    </Form>
  );
}
