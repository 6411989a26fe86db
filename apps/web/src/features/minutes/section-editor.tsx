import { useLingui } from '@lingui/react/macro';
import { SavedNote, type SavedState } from '@gremia/ui/saved-note';
import { TextArea } from '@gremia/ui/text-area';
import { useEffect, useRef, useState } from 'react';
import { useMutation } from 'urql';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { formatTime } from '../../platform/i18n/formats';
import { minutesRefusals } from './minutes-words';

export const SectionEditorFragment = graphql(`
  fragment SectionEditor on MinutesSection {
    id
    number
    title
    text
    public
    revision
  }
`);

const EditMutation = graphql(`
  mutation EditMinutesSection($sectionId: ID!, $text: String!, $seenRevision: Int!) {
    editMinutesSection(sectionId: $sectionId, text: $text, seenRevision: $seenRevision) {
      __typename
      ... on EditedSection {
        revision
      }
      ... on EditSectionRefused {
        reason
      }
    }
  }
`);

/** Long enough that a sentence is not saved word by word. */
const pauseMs = 800;

export function SectionEditor({ section }: { section: FragmentOf<typeof SectionEditorFragment> }) {
  const { t } = useLingui();
  const {
    id,
    number,
    title,
    text,
    public: isPublic,
    revision,
  } = readFragment(SectionEditorFragment, section);
  const label = number === '' ? title : t`TOP ${number}: ${title}`;
  const { draft, write, saved, problem } = useSavedText(id, text, revision);
  const words: Record<SavedState, string> = {
    saving: t`wird gespeichert`,
    saved: saved.at === null ? '' : t`gespeichert ${formatTime(saved.at)}`,
    failed: t`nicht gespeichert`,
  };
  return (
    <div>
      <TextArea
        label={label}
        hint={isPublic ? undefined : t`Nicht öffentlich: dieser Abschnitt wird nicht veröffentlicht.`}
        error={problem ?? undefined}
        value={draft}
        onChange={(event) => write(event.target.value)}
      />
      {saved.state === null ? null : <SavedNote state={saved.state}>{words[saved.state]}</SavedNote>}
    </div>
  );
}

interface Saved {
  readonly state: SavedState | null;
  readonly at: Date | null;
}

/** The text in the field and how far it is saved; one save at a time, so that the revision is always the last one. */
function useSavedText(sectionId: string, text: string, revision: number) {
  const { t } = useLingui();
  const [, edit] = useMutation(EditMutation);
  const [draft, setDraft] = useState(text);
  const [saved, setSaved] = useState<Saved>({ state: null, at: null });
  const [problem, setProblem] = useState<string | null>(null);
  const newest = useRef({ text, revision, saving: false });
  const timer = useRef<number | undefined>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  async function save(value: string) {
    if (newest.current.saving) return later(value);
    newest.current.saving = true;
    setSaved((before) => ({ ...before, state: 'saving' }));
    const { data } = await edit({ sectionId, text: value, seenRevision: newest.current.revision });
    newest.current.saving = false;
    const answer = data?.editMinutesSection;
    if (answer?.__typename === 'EditedSection') {
      newest.current.revision = answer.revision;
      setProblem(null);
      return setSaved({ state: 'saved', at: new Date() });
    }
    setSaved((before) => ({ ...before, state: 'failed' }));
    setProblem(
      answer === undefined
        ? t`Der Server hat nicht geantwortet. Ihr Text steht noch im Feld.`
        : t(minutesRefusals[answer.reason]),
    );
  }

  function later(value: string) {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void save(value), pauseMs);
  }

  function write(value: string) {
    setDraft(value);
    later(value);
  }

  return { draft, write, saved, problem };
}
