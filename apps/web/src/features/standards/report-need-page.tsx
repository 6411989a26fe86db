import { useLingui } from '@lingui/react/macro';
import { Alert } from '@gremia/ui/alert';
import { Button, buttonClass } from '@gremia/ui/button';
import { Form } from '@gremia/ui/form';
import { TextArea } from '@gremia/ui/text-area';
import { TextField } from '@gremia/ui/text-field';
import { useState } from 'react';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { SignInHere } from '../../platform/graphql/problem-note';
import { graphql } from '../../platform/graphql/graphql';
import { Page as Frame } from '../../platform/page/page';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { ActProblem } from '../../platform/act/act-problem';
import { reportNeedRefusals } from './refusal-words';
import { useAct } from '../../platform/act/use-act';

const MayReportQuery = graphql(`
  query MayReportNeed {
    standardNeeds {
      viewerCanReport
    }
  }
`);

const ReportMutation = graphql(`
  mutation ReportStandardNeed($input: ReportStandardNeedInput!) {
    acted: reportStandardNeed(input: $input) {
      __typename
      ... on ReportStandardNeedRefused {
        reason
      }
    }
  }
`);

/** Which standard is missing? For municipalities, providers and members of boards. */
export function Page() {
  const { t } = useLingui();
  const answer = useQuery({ query: MayReportQuery });
  return (
    <Frame
      breadcrumb={[
        { to: places.standards(), label: t`Standards` },
        { to: places.standardsAgenda(), label: t`Standardisierungsagenda` },
      ]}
      title={t`Bedarf melden`}
      lead={t`Fehlt Ihnen ein Standard? Die Geschäftsstelle antwortet, und andere Stellen können sich anschließen.`}
    >
      <AnswerView answer={answer}>
        {({ standardNeeds }) => (standardNeeds.viewerCanReport ? <ReportForm /> : <NotYou />)}
      </AnswerView>
    </Frame>
  );
}

function NotYou() {
  const { t } = useLingui();
  return (
    <Alert tone="info" title={t`Dafür melden Sie sich bitte an`} actions={<SignInHere />}>
      {t`Bedarfe melden die Meldestellen der Kommunen, der Landesbehörden und der IT-Dienstleister sowie die Mitglieder der Gremien.`}
    </Alert>
  );
}

function ReportForm() {
  const { t } = useLingui();
  const [title, setTitle] = useState('');
  const [problem, setProblem] = useState('');
  const [concerned, setConcerned] = useState('');
  const [link, setLink] = useState('');
  const [done, setDone] = useState(false);
  // One key for this form: an answer that was lost on the way does not report twice.
  const [intent] = useState(() => crypto.randomUUID());
  const { act, problem: refusal, pending } = useAct(() => undefined);

  async function report() {
    setDone(
      await act(ReportMutation, { input: { intent, title, problem, concerned, link } }, reportNeedRefusals),
    );
  }

  if (done) {
    return (
      <Alert
        tone="success"
        title={t`Ihr Bedarf ist gemeldet`}
        actions={
          <PlaceLink to={places.standardsAgenda()} className={buttonClass('primary')}>
            {t`Zur Standardisierungsagenda`}
          </PlaceLink>
        }
      >
        {t`Er steht jetzt in der Liste, mit dem Namen Ihrer Stelle und ohne Ihren eigenen.`}
      </Alert>
    );
  }
  return (
    <Form onSubmit={() => void report()}>
      <ActProblem problem={refusal} />
      <TextField
        label={t`Welcher Standard fehlt?`}
        hint={t`In wenigen Worten, zum Beispiel: Wohngeldanträge einheitlich übermitteln`}
        maxLength={160}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <TextArea
        label={t`Was funktioniert heute nicht?`}
        value={problem}
        onChange={(event) => setProblem(event.currentTarget.value)}
      />
      <TextArea
        label={t`Wen betrifft es?`}
        optionalLabel={t`(freiwillig)`}
        hint={t`Verfahren, Ämter, Partner`}
        value={concerned}
        onChange={(event) => setConcerned(event.currentTarget.value)}
      />
      <TextField
        label={t`Wo steht mehr dazu?`}
        optionalLabel={t`(freiwillig)`}
        hint={t`Eine Adresse, die mit https:// beginnt`}
        type="url"
        value={link}
        onChange={(event) => setLink(event.currentTarget.value)}
      />
      <p className="muted">{t`Ihre Meldung wird veröffentlicht, mit dem Namen Ihrer Stelle oder Ihres Sitzes.`}</p>
      <div className="button-row">
        <Button type="submit" variant="primary" pending={pending} pendingLabel={t`Wird gemeldet …`}>
          {t`Bedarf melden`}
        </Button>
      </div>
    </Form>
  );
}
