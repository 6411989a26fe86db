import { Plural, useLingui } from '@lingui/react/macro';
import type { PublicBodyKind } from '@gremia/domain/public-bodies/public-body';
import { Badge } from '@gremia/ui/badge';
import { Button } from '@gremia/ui/button';
import { KeyFacts } from '@gremia/ui/key-facts';
import { useState } from 'react';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { formatDay } from '../../platform/i18n/formats';
import { addressedBodies, type Correction } from './competence-correction';
import { useDeadlineWords } from './deadline-words';
import { CompetenceEditor, CandidateFragment } from './competence-editor';

export const StandardPreviewFragment = graphql(
  `
    fragment StandardPreview on StandardPreview {
      slug
      name
      assumptions
      deadlines {
        text
        deadlineClass
        dueOn
      }
      bodies {
        key
        kind
        addressed
        ...Candidate
      }
    }
  `,
  [CandidateFragment],
);

export interface StandardPreviewProps {
  standard: FragmentOf<typeof StandardPreviewFragment>;
  correction: Correction;
  onCorrect: (correction: Correction) => void;
}

/** Whom one standard reaches, by kind, on which assumption, and by when. */
export function StandardPreview({ standard, correction, onCorrect }: StandardPreviewProps) {
  const { t } = useLingui();
  const words = useDeadlineWords();
  const [editing, setEditing] = useState(false);
  const { name, assumptions, deadlines, bodies } = readFragment(StandardPreviewFragment, standard);
  const addressed = addressedBodies(bodies, correction);
  const changed = correction.added.length + correction.removed.length;
  return (
    <div className="stack stack--small">
      <h3>{name}</h3>
      <KeyFacts
        facts={[
          {
            term: t`Verpflichtet`,
            value: <Bodies count={addressed.length} />,
            note: <Kinds bodies={addressed} />,
          },
          ...deadlines.map(({ text, deadlineClass, dueOn }) => ({
            term: t`Frist: ${words({ text, deadlineClass })}`,
            value: dueOn === null ? t`ohne Tag` : formatDay(dueOn),
          })),
        ]}
      />
      {assumptions.length === 0 ? null : (
        <p>
          <Badge>{t({ context: 'implementation', message: 'Annahme' })}</Badge>{' '}
          {assumptions.map((source) => source.replace(/^Annahme:? /, '')).join('; ')}
        </p>
      )}
      <div>
        <Button size="small" icon="edit" aria-expanded={editing} onClick={() => setEditing(!editing)}>
          {t`Zuständige Stellen für ${name} ändern`}
        </Button>{' '}
        {changed === 0 ? null : <Plural value={changed} one="# Änderung" other="# Änderungen" />}
      </div>
      {editing ? (
        <CompetenceEditor
          label={t`Zuständig für ${name}`}
          bodies={bodies}
          correction={correction}
          onCorrect={onCorrect}
        />
      ) : null}
    </div>
  );
}

function Bodies({ count }: { count: number }) {
  return <Plural value={count} one="# Stelle" other="# Stellen" />;
}

function Kinds({ bodies }: { bodies: readonly { kind: PublicBodyKind }[] }) {
  const { t } = useLingui();
  const counted = (...kinds: PublicBodyKind[]) => bodies.filter(({ kind }) => kinds.includes(kind)).length;
  const parts = [
    { count: counted('gemeinde'), words: t`Gemeinden` },
    { count: counted('kreis'), words: t`Kreise` },
    { count: counted('landschaftsverband'), words: t`Landschaftsverbände` },
    { count: counted('ministry', 'stateAgency'), words: t`Behörden des Landes` },
  ];
  return parts
    .filter(({ count }) => count > 0)
    .map(({ count, words }) => `${count} ${words}`)
    .join(', ');
}
