import { useLingui } from '@lingui/react/macro';
import { Button } from '@gremia/ui/button';
import { Form } from '@gremia/ui/form';
import { ItemList } from '@gremia/ui/item-list';
import { Section } from '@gremia/ui/section';
import { TextArea } from '@gremia/ui/text-area';
import { useState } from 'react';
import { ActProblem } from '../../platform/act/act-problem';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { formatMoment } from '../../platform/i18n/formats';
import { CommentMutation } from './circulation-acts';
import { commentRefusals } from './refusal-words';
import { useAct } from '../../platform/act/use-act';
import { useIntent } from '../../platform/act/use-intent';

export const CirculationCommentsFragment = graphql(`
  fragment CirculationComments on Circulation {
    id
    comments {
      id
      author
      seatLabel
      version
      text
      writtenAt
      mine
    }
    viewerCan {
      comment
    }
  }
`);

export interface CirculationCommentsProps {
  circulation: FragmentOf<typeof CirculationCommentsFragment>;
  onActed: () => void;
}

export function CirculationComments({ circulation: masked, onActed }: CirculationCommentsProps) {
  const { t } = useLingui();
  const { id, comments, viewerCan } = readFragment(CirculationCommentsFragment, masked);
  if (comments.length === 0 && !viewerCan.comment) return null;
  return (
    <Section id="rueckmeldungen" title={t`Rückmeldungen`} ruled>
      {comments.length === 0 ? (
        <p>{t`Noch hat niemand geschrieben.`}</p>
      ) : (
        <ItemList
          label={t`Rückmeldungen`}
          items={comments.map((one) => {
            const { version } = one;
            const when = formatMoment(one.writtenAt);
            const who = [one.author, one.seatLabel].filter(Boolean).join(', ');
            return {
              key: one.id,
              title: one.mine ? t`${who} (Sie)` : who,
              meta: t`${when} · zu Fassung ${version}`,
              below: <p className="comment-text">{one.text}</p>,
            };
          })}
        />
      )}
      {viewerCan.comment ? <CommentForm circulationId={id} onActed={onActed} /> : null}
    </Section>
  );
}

function CommentForm({ circulationId, onActed }: { circulationId: string; onActed: () => void }) {
  const { t } = useLingui();
  const { problem, pending, act } = useAct(onActed);
  const [text, setText] = useState('');
  const { intent: key, renew } = useIntent();

  async function send() {
    if (!(await act(CommentMutation, { input: { key, circulationId, text } }, commentRefusals))) return;
    setText('');
    renew();
  }

  return (
    <Form onSubmit={() => void send()}>
      <ActProblem problem={problem} title={t`Nicht gespeichert`} />
      <TextArea
        label={t`Ihre Rückmeldung`}
        hint={t`Alle Mitglieder und die Geschäftsstelle lesen sie, mit Ihrem Namen.`}
        rows={4}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className="button-row">
        <Button type="submit" pending={pending} pendingLabel={t`Wird gespeichert …`}>
          {t`Rückmeldung abgeben`}
        </Button>
      </div>
    </Form>
  );
}
