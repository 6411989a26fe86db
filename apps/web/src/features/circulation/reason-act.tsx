import { useLingui } from '@lingui/react/macro';
import { statedReasonReasons } from '@gremia/domain/kernel/stated-reason';
import { Button, type ButtonVariant } from '@gremia/ui/button';
import { Dialog } from '@gremia/ui/dialog';
import { TextArea } from '@gremia/ui/text-area';
import { type ReactNode, useState } from 'react';
import { ActProblem } from '../../platform/act/act-problem';
import type { Act } from '../../platform/act/use-act';

export interface ReasonActProps {
  /** The button's words, a verb; also those that confirm. */
  label: string;
  variant?: ButtonVariant;
  question: string;
  /** What follows from it. */
  consequence: string;
  hint: string;
  acts: Act;
  /** More to fill in than the reason. */
  children?: ReactNode;
  /** The refusals that stand at one of those fields. */
  aboutChildren?: readonly string[];
  onConfirm: (reason: string) => Promise<boolean>;
}

const aboutTheReason: readonly string[] = statedReasonReasons;

/** An act that asks once, says what follows, and wants to know why. */
export function ReasonAct(props: ReasonActProps) {
  const { label, variant = 'secondary', question, consequence, hint, acts, aboutChildren = [] } = props;
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const refusal = acts.reason ?? '';
  const isAboutTheReason = aboutTheReason.includes(refusal);
  const isAboutAField = isAboutTheReason || aboutChildren.includes(refusal);

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
              pending={acts.pending}
              onClick={() => void confirm()}
            >
              {label}
            </Button>
          </>
        }
      >
        <div className="stack">
          <p>{consequence}</p>
          <ActProblem problem={isAboutAField ? null : acts.problem} />
          {props.children}
          <TextArea
            label={t`Grund`}
            hint={hint}
            rows={3}
            value={reason}
            error={isAboutTheReason ? (acts.problem ?? undefined) : undefined}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </div>
      </Dialog>
    </>
  );
}
