import { Checkbox } from './checkbox';
import { classNames } from './class-names';
import type { FieldTexts } from './field';
import { FieldSet } from './field-set';
import type { Choice } from './radio-group';

export interface CheckboxGroupProps<Value extends string> extends Omit<FieldTexts, 'width'> {
  choices: readonly Choice<Value>[];
  values: readonly Value[];
  onChange: (values: Value[]) => void;
  inline?: boolean | undefined;
}

export function CheckboxGroup<Value extends string>(props: CheckboxGroupProps<Value>) {
  const { choices, values, onChange, inline, ...texts } = props;
  const chosen = new Set(values);

  function toggle(value: Value, checked: boolean) {
    onChange(
      choices
        .map((choice) => choice.value)
        .filter((other) => (other === value ? checked : chosen.has(other))),
    );
  }

  return (
    <FieldSet {...texts}>
      {({ firstId }) => (
        <div className={classNames('checks', inline && 'checks--inline')}>
          {choices.map((choice, index) => (
            <Checkbox
              key={choice.value}
              id={index === 0 ? firstId : `${firstId}-${choice.value}`}
              label={choice.label}
              hint={choice.hint}
              disabled={choice.disabled}
              checked={chosen.has(choice.value)}
              onChange={(event) => toggle(choice.value, event.currentTarget.checked)}
            />
          ))}
        </div>
      )}
    </FieldSet>
  );
}
