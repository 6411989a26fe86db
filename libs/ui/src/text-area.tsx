import type { ComponentPropsWithRef } from 'react';
import { Field, type FieldTexts } from './field';

export type TextAreaProps = FieldTexts & Omit<ComponentPropsWithRef<'textarea'>, 'id' | 'width'>;

/** Grows with its text. */
export function TextArea({ label, hint, error, optionalLabel, id, width, ...input }: TextAreaProps) {
  return (
    <Field {...{ label, hint, error, optionalLabel, id, width }}>
      {(control) => <textarea rows={5} {...input} {...control} className="kern-form-input__input" />}
    </Field>
  );
}
