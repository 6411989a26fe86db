import { useLingui } from '@lingui/react/macro';
import { Alert } from '@gremia/ui/alert';
import { Button } from '@gremia/ui/button';
import { SavedNote, type SavedState } from '@gremia/ui/saved-note';
import { TextArea } from '@gremia/ui/text-area';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { formatTime } from '../../platform/i18n/formats';
import { useSavedText } from './use-saved-text';

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

export interface SectionEditorProps {
  section: FragmentOf<typeof SectionEditorFragment>;
  /** Somebody else changed the section: the page is to be read again. */
  onOvertaken: () => void;
}

export function SectionEditor({ section: masked, onOvertaken }: SectionEditorProps) {
  const { t } = useLingui();
  const section = readFragment(SectionEditorFragment, masked);
  const { number, title } = section;
  const label = number === '' ? title : t`TOP ${number}: ${title}`;
  const { draft, write, leave, saved, problem, choice } = useSavedText(section, onOvertaken);
  const words: Record<SavedState, string> = {
    saving: t`wird gespeichert`,
    saved: saved.at === null ? '' : t`gespeichert ${formatTime(saved.at)}`,
    failed: t`nicht gespeichert`,
  };
  return (
    <div className="stack stack--small">
      <TextArea
        label={label}
        width="full"
        rows={rowsFor(draft)}
        hint={section.public ? undefined : t`Nicht öffentlich: dieser Abschnitt wird nicht veröffentlicht.`}
        error={problem ?? undefined}
        value={draft}
        onChange={(event) => write(event.target.value)}
        onBlur={leave}
      />
      {saved.state === null ? null : <SavedNote state={saved.state}>{words[saved.state]}</SavedNote>}
      {choice === null ? null : <OtherText text={section.text} {...choice} />}
    </div>
  );
}

interface OtherTextProps {
  text: string;
  keepMine: () => void;
  takeTheirs: () => void;
}

/** Two texts of one section: nobody's is lost without being asked. */
function OtherText({ text, keepMine, takeTheirs }: OtherTextProps) {
  const { t } = useLingui();
  return (
    <Alert
      tone="warning"
      headingLevel={3}
      title={t`Die andere Fassung`}
      actions={
        <>
          <Button size="small" onClick={keepMine}>
            {t`Meinen Text behalten`}
          </Button>
          <Button size="small" onClick={takeTheirs}>
            {t`Andere Fassung übernehmen`}
          </Button>
        </>
      }
    >
      <blockquote>{text}</blockquote>
    </Alert>
  );
}

const lettersOfARow = 90;

/** Tall enough for what stands in it. */
function rowsFor(text: string): number {
  const rows = text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / lettersOfARow), 0);
  return Math.min(Math.max(rows + 1, 3), 16);
}
