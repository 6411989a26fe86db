import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { Button } from '@gremia/ui/button';
import { FormGroup } from '@gremia/ui/form';
import { NumberField } from '@gremia/ui/number-field';
import { useState } from 'react';
import { formatNumber } from '../../platform/i18n/formats';

/** What has been typed of a count, group by group (a bench, an urn); `recorded` is what was entered before. */
export function useCounts<Mark extends string>(
  recorded: () => readonly (readonly [group: string, counts: Readonly<Record<Mark, number>>])[],
) {
  const [before] = useState(() => new Map(recorded()));
  const [changes, setChanges] = useState<ReadonlyMap<string, number | null>>(new Map());
  const typed = (group: string, mark: Mark) => {
    const change = changes.get(`${group} ${mark}`);
    return change === undefined ? (before.get(group)?.[mark] ?? null) : change;
  };

  return {
    typed,
    /** An empty field counts as none. */
    counted: (group: string, mark: Mark) => typed(group, mark) ?? 0,
    type: (group: string, mark: Mark, value: number | null) =>
      setChanges((known) => new Map(known).set(`${group} ${mark}`, value)),
  };
}

export interface CountFieldsProps<Mark extends string> {
  groups: readonly { readonly key: string; readonly name: string; readonly present: number }[];
  marks: readonly Mark[];
  words: Readonly<Record<Mark, MessageDescriptor>>;
  counts: ReturnType<typeof useCounts<Mark>>;
}

/** A row of numbers for each group that is counted. */
export function CountFields<Mark extends string>({ groups, marks, words, counts }: CountFieldsProps<Mark>) {
  const { t } = useLingui();
  return groups.map(({ key, name, present }) => (
    <FormGroup key={key} title={t`${name}: ${present} anwesend`}>
      <div className="cluster">
        {marks.map((mark) => (
          <NumberField
            key={mark}
            label={t(words[mark])}
            value={counts.typed(key, mark)}
            format={(value) => formatNumber(value)}
            onChange={(value) => counts.type(key, mark, value)}
          />
        ))}
      </div>
    </FormGroup>
  ));
}

/** The button below a count, and whether one has been entered. */
export function RecordCount({ pending, recorded }: { pending: boolean; recorded: boolean }) {
  const { t } = useLingui();
  return (
    <div className="button-row">
      <Button type="submit" pending={pending} pendingLabel={t`Wird eingetragen …`}>
        {t`Zahlen eintragen`}
      </Button>
      {recorded ? <span>{t`Eingetragen. Bis zum Schließen können Sie die Zahlen ändern.`}</span> : null}
    </div>
  );
}
