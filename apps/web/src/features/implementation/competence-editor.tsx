import { Plural, useLingui } from '@lingui/react/macro';
import { Checkbox } from '@gremia/ui/checkbox';
import { TextField } from '@gremia/ui/text-field';
import { useState } from 'react';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { formatNumber } from '../../platform/i18n/formats';
import { correctBody, isAddressed, type Correction } from './competence-correction';
import './house.css';

export const CandidateFragment = graphql(`
  fragment Candidate on CandidateBody {
    key
    name
    kreisName
    population
    addressed
  }
`);

const shownAtOnce = 12;

export interface CompetenceEditorProps {
  label: string;
  bodies: readonly FragmentOf<typeof CandidateFragment>[];
  correction: Correction;
  onCorrect: (correction: Correction) => void;
}

/** Finds a body by its name and takes it in or out. */
export function CompetenceEditor({ label, bodies, correction, onCorrect }: CompetenceEditorProps) {
  const { t } = useLingui();
  const [search, setSearch] = useState('');
  const candidates = readFragment(CandidateFragment, bodies);
  const sought = search.trim().toLocaleLowerCase('de');
  const found = candidates.filter(({ name, kreisName }) =>
    `${name} ${kreisName ?? ''}`.toLocaleLowerCase('de').includes(sought),
  );
  const hidden = found.length - shownAtOnce;
  return (
    <fieldset className="duty-panel stack stack--small">
      <legend className="visually-hidden">{label}</legend>
      <TextField
        label={t`Stelle suchen`}
        hint={t`Name oder Kreis. Ein Haken heißt: verpflichtet.`}
        type="search"
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <div className="checks">
        {found.slice(0, shownAtOnce).map((body) => (
          <Checkbox
            key={body.key}
            label={body.kreisName === null ? body.name : `${body.name} (${body.kreisName})`}
            hint={
              body.population === null
                ? undefined
                : t`${formatNumber(body.population)} Einwohnerinnen und Einwohner`
            }
            checked={isAddressed(body, correction)}
            onChange={(event) => onCorrect(correctBody(body, event.currentTarget.checked, correction))}
          />
        ))}
      </div>
      {hidden > 0 ? (
        <p className="muted" role="status">
          <Plural
            value={hidden}
            one="Eine weitere Stelle: bitte genauer suchen."
            other="# weitere Stellen: bitte genauer suchen."
          />
        </p>
      ) : null}
    </fieldset>
  );
}
