import { useLingui } from '@lingui/react/macro';
import { VisuallyHidden } from '@gremia/ui/visually-hidden';
import { diffWordsWithSpace } from 'diff';

/** What changed from one text to the next: struck out and underlined, and said in words for those who hear it. */
export function VersionChanges({ before, after }: { before: string; after: string }) {
  const { t } = useLingui();
  return (
    <p className="changes">
      {diffWordsWithSpace(before, after).map(({ added, removed, value }, index) => {
        if (added) {
          return (
            <ins key={index}>
              <VisuallyHidden>{t`neu:`} </VisuallyHidden>
              {value}
            </ins>
          );
        }
        if (removed) {
          return (
            <del key={index}>
              <VisuallyHidden>{t`gestrichen:`} </VisuallyHidden>
              {value}
            </del>
          );
        }
        return <span key={index}>{value}</span>;
      })}
    </p>
  );
}
