import { useLingui } from '@lingui/react/macro';
import { Button } from '@gremia/ui/button';
import { Section } from '@gremia/ui/section';
import { TextArea } from '@gremia/ui/text-area';
import { Timeline } from '@gremia/ui/timeline';
import { useState } from 'react';
import { ActProblem } from '../../platform/act/act-problem';
import { useAct } from '../../platform/act/use-act';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { formatMoment } from '../../platform/i18n/formats';
import { minutesRefusals } from './minutes-words';

export const MinutesObjectionsFragment = graphql(`
  fragment MinutesObjections on Minutes {
    id
    state
    objections {
      id
      name
      text
      raisedAt
    }
    viewerCan {
      object
    }
  }
`);

const ObjectMutation = graphql(`
  mutation ObjectToMinutes($id: ID!, $text: String!) {
    acted: objectToMinutes(id: $id, text: $text) {
      __typename
      ... on ObjectToMinutesRefused {
        reason
      }
    }
  }
`);

export interface MinutesObjectionsProps {
  minutes: FragmentOf<typeof MinutesObjectionsFragment>;
  onActed: () => void;
}

/** What members hold against the minutes; seen by the people of the board only. */
export function MinutesObjections({ minutes, onActed }: MinutesObjectionsProps) {
  const { t } = useLingui();
  const { id, objections, viewerCan } = readFragment(MinutesObjectionsFragment, minutes);
  if (objections.length === 0 && !viewerCan.object) return null;
  return (
    <Section id="einwendungen" title={t`Einwendungen`} lead={t`Wer schweigt, stimmt der Niederschrift zu.`}>
      <Timeline
        label={t`Einwendungen in ihrer Reihenfolge`}
        entries={objections.map(({ id: key, name, text, raisedAt }) => ({
          key,
          when: formatMoment(raisedAt),
          title: name,
          children: text,
        }))}
      />
      {viewerCan.object ? <ObjectionForm id={id} onActed={onActed} /> : null}
    </Section>
  );
}

function ObjectionForm({ id, onActed }: { id: string; onActed: () => void }) {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const { problem, pending, act } = useAct(onActed);

  async function object() {
    if (await act(ObjectMutation, { id, text }, minutesRefusals)) setText('');
  }

  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void object();
      }}
    >
      <ActProblem problem={problem} title={t`Nicht aufgenommen`} />
      <TextArea
        label={t`Ihre Einwendung`}
        hint={t`Nennen Sie den Tagesordnungspunkt und was anders war.`}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div>
        <Button type="submit" pending={pending} pendingLabel={t`wird aufgenommen`}>
          {t`Einwendung erheben`}
        </Button>
      </div>
    </form>
  );
}
