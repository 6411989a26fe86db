import { useLingui } from '@lingui/react/macro';
import { Section } from '@gremia/ui/section';

/** Where something comes from, and how sure it is. */
export function SourceNote({ source, note }: { source: string; note: string | null }) {
  const { t } = useLingui();
  return (
    <Section id="quelle" title={t`Quelle`}>
      <div className="stack stack--small">
        {source.startsWith('https://') ? (
          <p>
            {t`Amtliche oder öffentliche Quelle:`}{' '}
            <a href={source} rel="external noreferrer">
              {new URL(source).hostname.replace(/^www\./, '')}
            </a>
          </p>
        ) : (
          <p>{source}</p>
        )}
        {note === null ? null : <p className="muted">{note}</p>}
      </div>
    </Section>
  );
}
