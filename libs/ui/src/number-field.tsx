import { useState } from 'react';
import { Field, type FieldTexts } from './field';
import { parseGermanNumber } from './german-number';

export { parseGermanNumber };

export interface NumberFieldProps extends FieldTexts {
  value: number | null;
  onChange: (value: number | null, text: string) => void;
  /** Spelling of the field when it is left: 1.234,5. */
  format: (value: number) => string;
  /** "Euro", "Stimmen", behind the field. */
  unit?: string | undefined;
  disabled?: boolean | undefined;
}

export function NumberField({ value, onChange, format, unit, disabled, ...texts }: NumberFieldProps) {
  const [text, setText] = useState(value === null ? '' : format(value));

  function type(next: string) {
    setText(next);
    onChange(parseGermanNumber(next), next);
  }

  function leave() {
    const number = parseGermanNumber(text);
    if (number !== null) setText(format(number));
  }

  return (
    <Field width="small" {...texts}>
      {(control) => (
        <div className="field__affix">
          <input
            {...control}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            className="kern-form-input__input"
            value={text}
            disabled={disabled}
            onChange={(event) => type(event.currentTarget.value)}
            onBlur={leave}
          />
          {unit ? <span>{unit}</span> : null}
        </div>
      )}
    </Field>
  );
}
