import { classNames } from './class-names';
import type { FieldTexts } from './field';
import { FieldSet } from './field-set';

export interface Choice<Value extends string> {
  value: Value;
  label: string;
  hint?: string | undefined;
  disabled?: boolean | undefined;
}

export interface RadioGroupProps<Value extends string> extends Omit<FieldTexts, 'width'> {
  choices: readonly Choice<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  inline?: boolean | undefined;
}

export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { choices, value, onChange, inline, ...texts } = props;
  return (
    <FieldSet {...texts}>
      {({ name, firstId }) => (
        <div className={classNames('checks', inline && 'checks--inline')}>
          {choices.map((choice, index) => {
            const id = index === 0 ? firstId : `${firstId}-${choice.value}`;
            return (
              <div key={choice.value} className="kern-form-check">
                <input
                  type="radio"
                  className="kern-form-check__radio"
                  id={id}
                  name={name}
                  checked={choice.value === value}
                  disabled={choice.disabled}
                  aria-describedby={choice.hint ? `${id}-hilfe` : undefined}
                  onChange={() => onChange(choice.value)}
                />
                <label className="kern-label" htmlFor={id}>
                  {choice.label}
                </label>
                {choice.hint ? (
                  <div className="check__hint" id={`${id}-hilfe`}>
                    {choice.hint}
                  </div>
                ) : null}
              </div>
            );
          })}
        </div>
      )}
    </FieldSet>
  );
}
