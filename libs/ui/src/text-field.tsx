import type { ComponentPropsWithRef } from 'react';
import { Field, type FieldTexts } from './field';

export type TextFieldProps = FieldTexts & Omit<ComponentPropsWithRef<'input'>, 'id' | 'width'>;

export function TextField({ label, hint, error, optionalLabel, id, width, ...input }: TextFieldProps) {
  return (
    <Field {...{ label, hint, error, optionalLabel, id, width }}>
      {(control) => <input type="text" {...input} {...control} className="kern-form-input__input" />}
    </Field>
  );
}
