import { useLingui } from '@lingui/react/macro';
import { Section } from '@gremia/ui/section';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { SectionEditor, SectionEditorFragment } from './section-editor';

export const MinutesEditorFragment = graphql(
  `
    fragment MinutesEditor on Minutes {
      sections {
        id
        ...SectionEditor
      }
    }
  `,
  [SectionEditorFragment],
);

export interface MinutesEditorProps {
  minutes: FragmentOf<typeof MinutesEditorFragment>;
  onOvertaken: () => void;
}

/** The draft: each section's text, saved while typing. */
export function MinutesEditor({ minutes, onOvertaken }: MinutesEditorProps) {
  const { t } = useLingui();
  const { sections } = readFragment(MinutesEditorFragment, minutes);
  return (
    <Section
      id="text"
      title={t`Text`}
      lead={t`Aus dem Verlauf der Sitzung zusammengestellt. Ändern Sie, was besser gesagt werden kann; gespeichert wird beim Schreiben.`}
    >
      <div className="stack stack--large">
        {sections.map((section) => (
          <SectionEditor key={section.id} section={section} onOvertaken={onOvertaken} />
        ))}
      </div>
    </Section>
  );
}
