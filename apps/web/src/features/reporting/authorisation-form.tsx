import { useLingui } from '@lingui/react/macro';
import { type AuthorisationKind, authorisationKinds } from '@gremia/domain/reporting/authority';
import { Button } from '@gremia/ui/button';
import { CheckboxGroup } from '@gremia/ui/checkbox-group';
import { DateField } from '@gremia/ui/date-field';
import { Form } from '@gremia/ui/form';
import { RadioGroup } from '@gremia/ui/radio-group';
import { Select } from '@gremia/ui/select';
import { useState } from 'react';
import { ActProblem } from '../../platform/act/act-problem';
import { useAct } from '../../platform/act/use-act';
import { useIntent } from '../../platform/act/use-intent';
import { formatDayLong } from '../../platform/i18n/formats';
import { AuthoriseMutation, type AuthorisationsOfBody, type GivenAuthorisation } from './authorisation-query';
import { authorisationKindWords, authoriseRefusals } from './authorisation-words';

export interface AuthorisationFormProps {
  house: AuthorisationsOfBody;
  /** The one whose terms change; null for a new one. */
  replaced: GivenAuthorisation | null;
  onActed: () => void;
  /** After it is done. */
  close: () => void;
}

interface Draft {
  readonly providerKey: string;
  readonly kind: AuthorisationKind;
  readonly procedures: readonly string[];
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** What stands in the field of the last day: unreadable text is no empty one. */
  readonly lastDayText: string;
}

const inBerlin = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin' });

function draftOf({ house, replaced }: AuthorisationFormProps): Draft {
  return {
    providerKey: replaced?.provider.key ?? house.usualProviderKey ?? '',
    kind: replaced?.kind ?? 'standing',
    procedures: replaced?.procedures.map(({ slug }) => slug) ?? [],
    validFrom: replaced?.phase === 'ahead' ? replaced.validFrom : inBerlin.format(new Date()),
    validTo: replaced?.validTo ?? null,
    lastDayText: '',
  };
}

/** What a body lets its provider do: whom, how much, from when to when. */
export function AuthorisationForm(props: AuthorisationFormProps) {
  const { house, replaced, onActed, close } = props;
  const { t } = useLingui();
  const [draft, setDraft] = useState(() => draftOf(props));
  const [tried, setTried] = useState(false);
  const { act, problem, pending } = useAct(onActed);
  const { intent, renew } = useIntent();
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const { providerKey, kind, procedures, validFrom, validTo } = draft;
  const lastDayUnread = validTo === null && draft.lastDayText.trim() !== '';

  async function send() {
    setTried(true);
    if (validFrom === null || lastDayUnread) return;
    const terms = { kind, procedures: [...procedures], validFrom, validTo };
    const input = { publicBodyKey: house.key, providerKey, ...terms, replaces: replaced?.id ?? null };
    if (!(await act(AuthoriseMutation, { input, intent }, authoriseRefusals))) return;
    renew();
    close();
  }

  return (
    <Form onSubmit={() => void send()}>
      <ActProblem problem={problem} title={t`Nicht gespeichert`} />
      {replaced === null ? (
        <Select
          label={t`IT-Dienstleister`}
          emptyLabel={t`Bitte wählen`}
          options={house.providers.map(({ key, name }) => ({ value: key, label: name }))}
          value={providerKey}
          onChange={(event) => change({ providerKey: event.currentTarget.value })}
        />
      ) : null}
      <RadioGroup
        label={t`Was darf er?`}
        choices={authorisationKinds.map((value) => ({
          value,
          label: t(authorisationKindWords[value].word),
          hint: t(authorisationKindWords[value].hint),
        }))}
        value={kind}
        onChange={(value) => change({ kind: value })}
      />
      {kind === 'perProcedure' ? (
        <CheckboxGroup
          label={t`Für welche Verfahren?`}
          choices={house.procedures.map(({ slug, name }) => ({ value: slug, label: name }))}
          values={procedures}
          onChange={(values) => change({ procedures: values })}
        />
      ) : null}
      <DateField
        label={t`Ab wann?`}
        value={validFrom}
        error={tried && validFrom === null ? t`Bitte geben Sie einen Tag an.` : undefined}
        onChange={(day) => change({ validFrom: day })}
        readBack={formatDayLong}
      />
      <DateField
        label={t`Letzter Tag`}
        optionalLabel={t`(freiwillig)`}
        hint={t`Ohne ihn gilt sie, bis Sie sie beenden.`}
        value={validTo}
        error={tried && lastDayUnread ? t`Diesen Tag haben wir nicht verstanden.` : undefined}
        onChange={(day, text) => change({ validTo: day, lastDayText: text })}
        readBack={formatDayLong}
      />
      <div className="button-row">
        <Button type="submit" variant="primary" pending={pending}>
          {replaced === null ? t`Ermächtigen` : t`Ermächtigung ändern`}
        </Button>
        <Button onClick={close}>{t`Abbrechen`}</Button>
      </div>
    </Form>
  );
}
