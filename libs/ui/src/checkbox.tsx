import { useId, type ComponentPropsWithRef, type ReactNode } from 'react';

export interface CheckboxProps extends Omit<ComponentPropsWithRef<'input'>, 'type'> {
  label: ReactNode;
  hint?: string | undefined;
}

/** One yes or no that stands alone. */
export function Checkbox({ label, hint, id, ...input }: CheckboxProps) {
  const ownId = useId();
  const boxId = id ?? ownId;
  return (
    <div className="kern-form-check">
      <input
        {...input}
        type="checkbox"
        className="kern-form-check__checkbox"
        id={boxId}
        aria-describedby={hint ? `${boxId}-hilfe` : undefined}
      />
      <label className="kern-label" htmlFor={boxId}>
        {label}
      </label>
      {hint ? (
        <div className="check__hint" id={`${boxId}-hilfe`}>
          {hint}
        </div>
      ) : null}
    </div>
  );
}
