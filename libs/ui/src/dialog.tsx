import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classNames } from './class-names';

export interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
  /** Buttons; the act last (right), the way out first. */
  actions: ReactNode;
  wide?: boolean | undefined;
  /** For acts with consequences: read out as an alert, and a click beside it does not close it. */
  alert?: boolean | undefined;
}

/** Modal: keeps the focus inside, closes with Escape, gives the focus back. */
export function Dialog({ open, onClose, title, children, actions, wide, alert }: DialogProps) {
  return (
    <ModalOverlay
      className="dialog-veil"
      isOpen={open}
      isDismissable={!alert}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className={classNames('dialog', wide && 'dialog--wide')}>
        <AriaDialog className="dialog__content" role={alert ? 'alertdialog' : 'dialog'}>
          <Heading slot="title" level={2} className="dialog__title">
            {title}
          </Heading>
          {typeof children === 'string' ? <p>{children}</p> : children}
          <div className="dialog__actions">{actions}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
