import {
  Button,
  ComboBox as AriaComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { classNames } from './class-names';
import { FieldError } from './field';
import { Icon } from './icon';

export interface ComboBoxOption {
  value: string;
  label: string;
  /** Second line: "Kreis Lippe". */
  note?: string | undefined;
}

export interface ComboBoxProps {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  id: string;
  options: readonly ComboBoxOption[];
  value: string | null;
  onChange: (value: string | null) => void;
  /** "Vorschläge zeigen" */
  openLabel: string;
  /** "Kein Treffer. …": what to do when nothing fits. */
  emptyText: string;
}

/** One out of many, found by typing: a municipality, a standard. */
export function ComboBox(props: ComboBoxProps) {
  const { label, hint, error, id, options, value, onChange, openLabel, emptyText } = props;
  return (
    <AriaComboBox
      className={classNames('field combo-box', error && 'field--error')}
      defaultItems={options}
      selectedKey={value}
      onSelectionChange={(key) => onChange(key === null ? null : String(key))}
      isInvalid={Boolean(error)}
      allowsEmptyCollection
      menuTrigger="input"
      id={id}
    >
      <Label className="field__label">{label}</Label>
      {hint ? (
        <Text slot="description" className="field__hint">
          {hint}
        </Text>
      ) : null}
      <FieldError id={`${id}-fehler`} error={error} />
      <div className="combo-box__control">
        <Input className="kern-form-input__input" />
        <Button className="combo-box__open" aria-label={openLabel}>
          <Icon name="chevron-down" />
        </Button>
      </div>
      <Popover className="combo-box__popover">
        <ListBox<ComboBoxOption>
          className="combo-box__list"
          renderEmptyState={() => <div className="combo-box__empty">{emptyText}</div>}
        >
          {(option) => (
            <ListBoxItem id={option.value} textValue={option.label} className="combo-box__option">
              <Text slot="label">{option.label}</Text>
              {option.note ? (
                <Text slot="description" className="muted">
                  {option.note}
                </Text>
              ) : null}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
