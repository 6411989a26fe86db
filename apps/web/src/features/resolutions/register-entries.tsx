import { Trans, useLingui } from '@lingui/react/macro';
import { KeyFacts } from '@gremia/ui/key-facts';
import { Section } from '@gremia/ui/section';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { formatMoment } from '../../platform/i18n/formats';
import { CheckEntry } from './check-entry';
import './hash.css';
import { entryKinds } from './resolution-words';

export const RegisterEntriesFragment = graphql(`
  fragment RegisterEntries on Resolution {
    slug
    registerEntries {
      sequence
      kind
      recordedAt
      entry
      leafHash
    }
  }
`);

type Entry = ResultOf<typeof RegisterEntriesFragment>['registerEntries'][number];

/** What stands of the resolution in the public log, and how anybody can check it. */
export function RegisterEntries({ resolution }: { resolution: FragmentOf<typeof RegisterEntriesFragment> }) {
  const { t } = useLingui();
  const { slug, registerEntries } = readFragment(RegisterEntriesFragment, resolution);
  if (registerEntries.length === 0) return null;
  return (
    <Section
      id="eintrag"
      title={t`Eintrag im Register`}
      lead={t`Einträge kommen nur hinzu. Keiner lässt sich ändern oder löschen, ohne dass sich sein Prüfwert ändert.`}
    >
      {registerEntries.map((entry) => (
        <EntryFacts key={entry.sequence} entry={entry} />
      ))}
      <p>
        <Trans>
          Alles, was zum Nachrechnen nötig ist, steht in{' '}
          <a href={`/register/${slug}.json`}>einer Datei für Programme (JSON)</a>.
        </Trans>
      </p>
    </Section>
  );
}

function EntryFacts({ entry: { sequence, kind, recordedAt, entry, leafHash } }: { entry: Entry }) {
  const { t } = useLingui();
  return (
    <div className="stack">
      <KeyFacts
        layout="list"
        facts={[
          { term: t`Eintrag`, value: t`Nummer ${sequence}`, note: t`gezählt ab 0` },
          { term: t`Was geschah`, value: t(entryKinds[kind]), note: formatMoment(recordedAt) },
          { term: t`Prüfwert`, value: <code className="hash">{leafHash}</code> },
        ]}
      />
      <CheckEntry entry={entry} leafHash={leafHash} />
      <details className="twin">
        <summary>{t`So prüfen Sie den Eintrag selbst`}</summary>
        <div className="stack stack--small">
          <p>
            {t`Der Prüfwert ist SHA-256 über ein Nullbyte und den folgenden Text, Zeichen für Zeichen (RFC 6962, RFC 8785):`}
          </p>
          <p>
            <code className="hash">{entry}</code>
          </p>
          <p>
            {t`Im Eintrag steht unter „document“ der Prüfwert des veröffentlichten Wortlauts und unter „record“ der Prüfwert aller Angaben zur Abstimmung. Beide finden Sie in der Datei für Programme.`}
          </p>
        </div>
      </details>
    </div>
  );
}
