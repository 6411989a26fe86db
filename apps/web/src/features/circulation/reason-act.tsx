import { useLingui } from '@lingui/react/macro';
import { Button, type ButtonVariant } from '@gremia/ui/button';
import { Dialog } from '@gremia/ui/dialog';
import { TextArea } from '@gremia/ui/text-area';
import { type ReactNode, useState } from 'react';

export interface ReasonActProps {
  /** The button's words, a verb; also those that confirm. */
  label: string;
  variant?: ButtonVariant;
  question: string;
  /** What follows from it. */
  consequence: string;
  hint: string;
  problem: string | null;
  pending: boolean;
  /** More to fill in than the reason. */
  children?: ReactNode;
  onConfirm: (reason: string) => Promise<boolean>;
}

/** An act that asks once, says what follows, and wants to know why. */
export function ReasonAct(props: ReasonActProps) {
  const { label, variant = 'secondary', question, consequence, hint, problem, pending, children } = props;
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');

  async function confirm() {
    if (await props.onConfirm(reason)) setOpen(false);
  }

  return (
    <>
      <Button variant={variant} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog
        alert
        open={open}
        onClose={() => setOpen(false)}
        title={question}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{t`Abbrechen`}</Button>
            <Button
              variant={variant === 'danger' ? 'danger' : 'primary'}
              pending={pending}
              onClick={() => void confirm()}
            >
              {label}
            </Button>
          </>
        }
      >
        <div className="stack">
          <p>{consequence}</p>
          {children}
          <TextArea
            label={t`Grund`}
            hint={hint}
            rows={3}
            value={reason}
            error={problem ?? undefined}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </div>
      </Dialog>
    </>
  );
}
