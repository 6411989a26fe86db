import { Button } from '@gremia/ui/button';
import { Form } from '@gremia/ui/form';
import { TextField } from '@gremia/ui/text-field';
import { type ReactNode, useState } from 'react';

interface LookUpFormProps {
  label: string;
  hint: string;
  type?: 'search' | 'text';
  maxLength: number;
  /** The button's words. */
  act: string;
  /** What is looked up now. */
  asked: string;
  onAsk: (text: string) => void;
  /** More to choose, before the field. */
  children?: ReactNode;
}

/** One field and the button that looks up what stands in it. */
export function LookUpForm({
  label,
  hint,
  type = 'text',
  maxLength,
  act,
  asked,
  onAsk,
  children,
}: LookUpFormProps) {
  const [text, setText] = useState(asked);
  return (
    <Form onSubmit={() => onAsk(text.trim())}>
      {children}
      <TextField
        label={label}
        hint={hint}
        type={type}
        autoComplete="off"
        maxLength={maxLength}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className="button-row">
        <Button type="submit" variant="primary">
          {act}
        </Button>
      </div>
    </Form>
  );
}
