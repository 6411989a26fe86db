import type { ComponentPropsWithRef } from 'react';
import { Field, type FieldTexts } from './field';

export interface Option {
  value: string;
  label: string;
  disabled?: boolean | undefined;
}

export type SelectProps = FieldTexts &
  Omit<ComponentPropsWithRef<'select'>, 'id' | 'width' | 'children'> & {
    options: readonly Option[];
    /** First entry with an empty value: "alle", "bitte wählen". */
    emptyLabel?: string | undefined;
  };

/** Native select; for more than about fifteen entries use ComboBox. */
export function Select(props: SelectProps) {
  const { label, hint, error, optionalLabel, id, width, options, emptyLabel, ...select } = props;
  return (
    <Field {...{ label, hint, error, optionalLabel, id, width }}>
      {(control) => (
        <div className="kern-form-input__select-wrapper">
          <select {...select} {...control} className="kern-form-input__select">
            {emptyLabel === undefined ? null : <option value="">{emptyLabel}</option>}
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))}
          </select>
        </div>
      )}
    </Field>
  );
}
