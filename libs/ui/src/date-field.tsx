import { useState } from 'react';
import { Field, type FieldTexts } from './field';
import { germanDate, parseGermanDate } from './german-date';

export { germanDate, parseGermanDate };

export interface DateFieldProps extends FieldTexts {
  /** Day as ISO text, or null. */
  value: string | null;
  /** Called with the day, or null while the text is none. */
  onChange: (day: string | null, text: string) => void;
  /** What the field has understood, long: "Donnerstag, 3. Dezember 2026". */
  readBack: (day: string) => string;
  disabled?: boolean | undefined;
}

/** A day typed in any usual spelling; what was understood stands below. */
export function DateField({ value, onChange, readBack, disabled, ...texts }: DateFieldProps) {
  const [text, setText] = useState(value ? germanDate(value) : '');
  const understood = parseGermanDate(text);

  function type(next: string) {
    setText(next);
    onChange(parseGermanDate(next), next);
  }

  return (
    <Field width="medium" {...texts}>
      {(control) => (
        <>
          <input
            {...control}
            type="text"
            autoComplete="off"
            className="kern-form-input__input"
            value={text}
            disabled={disabled}
            onChange={(event) => type(event.currentTarget.value)}
            onBlur={() => understood && setText(germanDate(understood))}
          />
          <output className="field__reading" htmlFor={control.id}>
            {understood ? readBack(understood) : ''}
          </output>
        </>
      )}
    </Field>
  );
}
