import type { SavedState } from '@gremia/ui/saved-note';
import { useEffect, useRef, useState } from 'react';
import { useMutation } from 'urql';
import { useOutcome } from '../../platform/act/use-outcome';
import { graphql } from '../../platform/graphql/graphql';
import { minutesRefusals } from './minutes-words';

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

interface Saved {
  readonly state: SavedState | null;
  readonly at: Date | null;
}

/** A section as the server has it. */
export interface StoredText {
  readonly id: string;
  readonly text: string;
  readonly revision: number;
}

/**
 * The text in the field and how far it is saved; one save at a time, so that the revision is always the last one.
 * Where somebody else was faster the text stays in the field, and the person chooses between the two.
 */
export function useSavedText(stored: StoredText, onOvertaken: () => void) {
  const [, edit] = useMutation(EditMutation);
  const [draft, setDraft] = useState(stored.text);
  const [saved, setSaved] = useState<Saved>({ state: null, at: null });
  const { problem, settle: tell } = useOutcome();
  const [overtaken, setOvertaken] = useState(false);
  const newest = useRef({ revision: stored.revision, saving: false });
  const timer = useRef<number | undefined>(undefined);
  const unsaved = useRef<string | null>(null);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (unsaved.current !== null) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
      window.clearTimeout(timer.current);
    };
  }, []);

  async function save(text: string) {
    window.clearTimeout(timer.current);
    if (newest.current.saving) return later(text);
    newest.current.saving = true;
    setSaved((before) => ({ ...before, state: 'saving' }));
    const seenRevision = newest.current.revision;
    const { data } = await edit({ sectionId: stored.id, text, seenRevision });
    newest.current.saving = false;
    const answer = data?.editMinutesSection;
    tell(answer, minutesRefusals);
    if (answer?.__typename === 'EditedSection') {
      newest.current.revision = answer.revision;
      if (unsaved.current === text) unsaved.current = null;
      return setSaved({ state: 'saved', at: new Date() });
    }
    setSaved((before) => ({ ...before, state: 'failed' }));
    if (answer?.reason !== 'changedMeanwhile') return;
    setOvertaken(true);
    onOvertaken();
  }

  function later(text: string) {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void save(text), pauseMs);
  }

  function write(text: string) {
    setDraft(text);
    unsaved.current = text;
    if (!overtaken) later(text);
  }

  /** Who leaves the field goes to the next act: what stands there is saved first. */
  function leave() {
    if (unsaved.current !== null && !overtaken) void save(unsaved.current);
  }

  function settle(text: string) {
    newest.current.revision = stored.revision;
    setOvertaken(false);
    setDraft(text);
    void save(text);
  }

  const choice = {
    keepMine: () => settle(draft),
    takeTheirs: () => {
      unsaved.current = null;
      settle(stored.text);
    },
  };
  return { draft, write, leave, saved, problem, choice: overtaken ? choice : null };
}
