import { useId, type ReactNode } from 'react';
import { classNames } from './class-names';
import { FieldError, type FieldTexts } from './field';

export interface FieldSetProps extends Omit<FieldTexts, 'width'> {
  children: (group: { name: string; firstId: string }) => ReactNode;
}

/** Several controls that answer one question; the legend asks it. */
export function FieldSet({ label, hint, error, optionalLabel, id, children }: FieldSetProps) {
  const ownId = useId();
  const groupId = id ?? ownId;
  const described = classNames(hint ? `${groupId}-hilfe` : null, error ? `${groupId}-fehler` : null);
  return (
    <fieldset
      className={classNames('field', error && 'field--error')}
      aria-describedby={described || undefined}
    >
      <legend className="field__label">
        {label}
        {optionalLabel ? <span className="field__optional"> {optionalLabel}</span> : null}
      </legend>
      {hint ? (
        <div className="field__hint" id={`${groupId}-hilfe`}>
          {hint}
        </div>
      ) : null}
      <FieldError id={`${groupId}-fehler`} error={error} />
      {children({ name: groupId, firstId: groupId })}
    </fieldset>
  );
}
