import { useId, type ReactNode } from 'react';
import type { Choice } from './radio-group';

export interface ChoicesProps<Value extends string> {
  legend: ReactNode;
  choices: readonly Choice<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  disabled?: boolean | undefined;
}

/** Large equal answers side by side: Ja · Nein · Enthaltung. None is preferred before the choice. */
export function Choices<Value extends string>({
  legend,
  choices,
  value,
  onChange,
  disabled,
}: ChoicesProps<Value>) {
  const name = useId();
  return (
    <fieldset className="choices" disabled={disabled}>
      <legend className="choices__legend">{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className="choice">
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            disabled={choice.disabled}
            onChange={() => onChange(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}
