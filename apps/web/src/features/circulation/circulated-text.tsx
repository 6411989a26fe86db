import { useLingui } from '@lingui/react/macro';
import { OfficialDocument } from '@gremia/ui/official-document';
import { Section } from '@gremia/ui/section';
import { Select } from '@gremia/ui/select';
import { useState } from 'react';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { formatMoment } from '../../platform/i18n/formats';
import { PlainText } from '../proposals/proposals.public';
import './circulation.css';
import { VersionChanges } from './version-changes';

export const CirculatedTextFragment = graphql(`
  fragment CirculatedText on Circulation {
    boardName
    versions {
      version
      title
      text
      writtenAt
    }
  }
`);

/** The text as it stands, and what changed since an earlier version. */
export function CirculatedText({ circulation }: { circulation: FragmentOf<typeof CirculatedTextFragment> }) {
  const { t } = useLingui();
  const { boardName, versions } = readFragment(CirculatedTextFragment, circulation);
  const newest = versions.at(-1);
  if (newest === undefined) return null;
  const { version, title, text } = newest;
  const earlier = versions.slice(0, -1);
  return (
    <Section id="text" title={t`Worum es geht`} ruled>
      <OfficialDocument
        issuer={boardName}
        title={title}
        subtitle={t`Beschlussvorlage, Fassung ${version}`}
        headingLevel={3}
      >
        <PlainText text={text} />
      </OfficialDocument>
      {earlier.length === 0 ? (
        <p>{t`Der Text ist so, wie er in den Umlauf kam.`}</p>
      ) : (
        <Changes newest={newest} earlier={earlier} />
      )}
    </Section>
  );
}

interface Version {
  readonly version: number;
  readonly title: string;
  readonly text: string;
  readonly writtenAt: string;
}

function Changes({ newest, earlier }: { newest: Version; earlier: readonly Version[] }) {
  const { t } = useLingui();
  const [compared, setCompared] = useState<number | null>(null);
  const before = earlier.find(({ version }) => version === compared) ?? earlier.at(-1);
  if (before === undefined) return null;
  return (
    <div className="stack">
      <h3>{t`Was sich geändert hat`}</h3>
      <Select
        label={t`Vergleichen mit`}
        value={String(before.version)}
        onChange={(event) => setCompared(Number(event.currentTarget.value))}
        options={earlier.map(({ version, writtenAt }) => {
          const when = formatMoment(writtenAt);
          return { value: String(version), label: t`Fassung ${version} vom ${when}` };
        })}
      />
      {before.title === newest.title ? null : <VersionChanges before={before.title} after={newest.title} />}
      <VersionChanges before={before.text} after={newest.text} />
    </div>
  );
}
