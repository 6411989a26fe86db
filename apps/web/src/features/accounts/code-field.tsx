import { useLingui } from '@lingui/react/macro';
import { TextField } from '@gremia/ui/text-field';

/** Six digits; phones show their keypad, and the app may fill them in. */
export function CodeField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useLingui();
  return (
    <TextField
      label={t`Einmalcode`}
      hint={t`Sechs Ziffern aus Ihrer App`}
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={10}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
