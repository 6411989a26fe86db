import { useState, type ReactNode } from 'react';
import { Button, type ButtonVariant } from './button';
import { Dialog } from './dialog';
import type { IconName } from './icon';
import { VisuallyHidden } from './visually-hidden';

export interface ConfirmActProps {
  /** The button's words, a verb: "Abstimmung eröffnen". */
  label: string;
  /** What it acts on, where several such buttons stand on a page: read out after the label. */
  about?: string | undefined;
  variant?: ButtonVariant | undefined;
  size?: 'normal' | 'small' | undefined;
  icon?: IconName | undefined;
  disabled?: boolean | undefined;
  /** The question: "Abstimmung zu TOP 5 eröffnen?" */
  question: string;
  /** What follows from it. */
  consequence: ReactNode;
  /** Repeats the verb; never "OK". Same as `label` if left out. */
  confirmLabel?: string | undefined;
  cancelLabel: string;
  pendingLabel?: string | undefined;
  /** The dialog closes when it is done; on `false` (refused) it stays open and `consequence` says why. */
  onConfirm: () => void | boolean | Promise<void | boolean>;
}

/** A button for an act with consequences: asks once, says what follows, gives the focus back. */
export function ConfirmAct(props: ConfirmActProps) {
  const {
    label,
    variant = 'primary',
    size,
    icon,
    disabled,
    question,
    consequence,
    cancelLabel,
    pendingLabel,
  } = props;
  const [open, setOpen] = useState(false);
  const [pending, setPending] = useState(false);

  async function confirm() {
    setPending(true);
    try {
      const done = await props.onConfirm();
      if (done !== false) setOpen(false);
    } finally {
      setPending(false);
    }
  }

  return (
    <>
      <Button variant={variant} size={size} icon={icon} disabled={disabled} onClick={() => setOpen(true)}>
        {label}
        {props.about === undefined ? null : <VisuallyHidden> {props.about}</VisuallyHidden>}
      </Button>
      <Dialog
        alert
        open={open}
        onClose={() => setOpen(false)}
        title={question}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{cancelLabel}</Button>
            <Button
              variant={variant === 'danger' ? 'danger' : 'primary'}
              pending={pending}
              pendingLabel={pendingLabel}
              onClick={() => void confirm()}
            >
              {props.confirmLabel ?? label}
            </Button>
          </>
        }
      >
        {consequence}
      </Dialog>
    </>
  );
}
