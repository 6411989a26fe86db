import { useId, type ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';

/** What every field says: name, help before it, what is wrong beside it. */
export interface FieldTexts {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  /** "(freiwillig)"; most fields are required and say nothing. */
  optionalLabel?: string | undefined;
  /** Target of the error summary's link; made up if missing. */
  id?: string | undefined;
  /** Width that tells how much is expected. */
  width?: 'small' | 'medium' | 'full' | undefined;
}

export interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

export interface FieldProps extends FieldTexts {
  /** Draws the control with the ids it needs. */
  children: (control: ControlProps) => ReactNode;
}

/** Label above, help before the field, error beside it: one order everywhere. */
export function Field({ label, hint, error, optionalLabel, id, width, children }: FieldProps) {
  const ownId = useId();
  const fieldId = id ?? ownId;
  const described = classNames(hint ? `${fieldId}-hilfe` : null, error ? `${fieldId}-fehler` : null);
  const control: ControlProps = {
    id: fieldId,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? true : undefined,
  };
  return (
    <div className={classNames('field', error && 'field--error', width && `field--${width}`)}>
      <label className="field__label" htmlFor={fieldId}>
        {label}
        {optionalLabel ? <span className="field__optional"> {optionalLabel}</span> : null}
      </label>
      {hint ? (
        <div className="field__hint" id={`${fieldId}-hilfe`}>
          {hint}
        </div>
      ) : null}
      <FieldError id={`${fieldId}-fehler`} error={error} />
      {children(control)}
    </div>
  );
}

export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  if (!error) return null;
  return (
    <p className="field__error" id={id}>
      <Icon name="octagon" />
      <span>{error}</span>
    </p>
  );
}
