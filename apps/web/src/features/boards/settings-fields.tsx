import { useLingui } from '@lingui/react/macro';
import { Checkbox } from '@gremia/ui/checkbox';
import { FormGroup } from '@gremia/ui/form';
import { NumberField } from '@gremia/ui/number-field';
import { RadioGroup } from '@gremia/ui/radio-group';
import { TextField } from '@gremia/ui/text-field';
import { formatNumber } from '../../platform/i18n/formats';
import type { NumberKey, SettingsDraft, ShareKey, SwitchKey } from './rules-draft';

export interface SettingsFieldsProps {
  settings: SettingsDraft;
  /** By the setting's key, such as `circulation.votingDays`. */
  errorOf: (key: string) => string | undefined;
  onChange: (settings: SettingsDraft) => void;
}

export function SettingsFields({ settings, errorOf, onChange }: SettingsFieldsProps) {
  const { t } = useLingui();
  const set = (changes: Partial<SettingsDraft>) => onChange({ ...settings, ...changes });
  const number = (key: NumberKey, label: string, unit: string, optionalLabel?: string) => (
    <NumberField
      id={`settings.${key}`}
      label={label}
      unit={unit}
      optionalLabel={optionalLabel}
      error={errorOf(key)}
      value={settings[key]}
      format={(value) => formatNumber(value)}
      onChange={(value) => set({ [key]: value })}
    />
  );
  const share = (key: ShareKey, label: string) => (
    <TextField
      id={`settings.${key}`}
      label={label}
      hint={t`Anteil der anwesenden Stimmberechtigten, zum Beispiel 1/5. Leer, wenn es kein solches Recht gibt.`}
      width="small"
      error={errorOf(key)}
      value={settings[key]}
      onChange={(event) => set({ [key]: event.currentTarget.value })}
    />
  );
  const toggle = (key: SwitchKey, label: string) => (
    <Checkbox
      label={label}
      checked={settings[key]}
      onChange={(event) => set({ [key]: event.currentTarget.checked })}
    />
  );
  return (
    <>
      <FormGroup title={t`Einladung und Niederschrift`}>
        {number('invitationDays', t`Ladungsfrist`, t`volle Tage`)}
        {number('urgentInvitationHours', t`Ladungsfrist in dringenden Fällen`, t`Stunden`)}
        {number('minutesObjectionDays', t`Einwendungen gegen die Niederschrift`, t`Tage`)}
      </FormGroup>
      <FormGroup title={t`Abstimmung`}>
        {toggle('remoteVoting', t`Zugeschaltete Mitglieder stimmen mit`)}
        {toggle('voteMayBeChanged', t`Eine Stimme lässt sich bis zum Schließen ändern`)}
        {toggle('turnoutShownWhileOpen', t`Die Beteiligung ist während der Abstimmung zu sehen`)}
        {share('rollCallOnRequestOf', t`Namentliche Abstimmung auf Verlangen von`)}
        {share('secrecyOnRequestOf', t`Geheime Abstimmung auf Verlangen von`)}
        {number(
          'minimumVotingHours',
          t`Mindestdauer einer Abstimmung mit Frist`,
          t`Stunden`,
          t`(freiwillig)`,
        )}
      </FormGroup>
      <CirculationFields
        circulation={settings.circulation}
        errorOf={(key) => errorOf(`circulation.${key}`)}
        onChange={(circulation) => set({ circulation })}
      />
    </>
  );
}

interface CirculationFieldsProps {
  circulation: SettingsDraft['circulation'];
  errorOf: (key: string) => string | undefined;
  onChange: (circulation: SettingsDraft['circulation']) => void;
}

function CirculationFields({ circulation, errorOf, onChange }: CirculationFieldsProps) {
  const { t } = useLingui();
  const days = (key: 'feedbackDays' | 'votingDays', label: string) =>
    circulation === null ? null : (
      <NumberField
        id={`settings.circulation.${key}`}
        label={label}
        unit={t`Tage`}
        error={errorOf(key)}
        value={circulation[key]}
        format={(value) => formatNumber(value)}
        onChange={(value) => onChange({ ...circulation, [key]: value })}
      />
    );
  return (
    <FormGroup title={t`Umlaufverfahren`}>
      <Checkbox
        label={t`Das Gremium kann im Umlauf entscheiden`}
        checked={circulation !== null}
        onChange={(event) =>
          onChange(
            event.currentTarget.checked ? { feedbackDays: 7, votingDays: 7, silence: 'abstention' } : null,
          )
        }
      />
      {days('feedbackDays', t`Zeit für Rückmeldungen`)}
      {days('votingDays', t`Zeit zur Abstimmung`)}
      {circulation === null ? null : (
        <RadioGroup
          label={t`Schweigen zählt als`}
          value={circulation.silence}
          onChange={(silence) => onChange({ ...circulation, silence })}
          choices={[
            { value: 'abstention', label: t`Enthaltung` },
            { value: 'consent', label: t`Zustimmung` },
          ]}
        />
      )}
    </FormGroup>
  );
}
