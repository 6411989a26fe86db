import type { ComponentPropsWithRef, MouseEvent } from 'react';
import { classNames } from './class-names';
import { Icon, type IconName } from './icon';

export type ButtonVariant = 'primary' | 'secondary' | 'tertiary' | 'danger';

/** For links that are drawn as buttons: `<Link className={buttonClass('primary')}>`. */
export function buttonClass(
  variant: ButtonVariant = 'secondary',
  size: 'normal' | 'small' = 'normal',
): string {
  return classNames('kern-btn', `kern-btn--${variant}`, size === 'small' && 'kern-btn--small');
}

export interface ButtonProps extends ComponentPropsWithRef<'button'> {
  /** One filled (primary) button a page; `danger` only for acts that cannot be taken back. */
  variant?: ButtonVariant | undefined;
  size?: 'normal' | 'small' | undefined;
  icon?: IconName | undefined;
  /** The act is on its way: the button keeps its focus and takes no second press. */
  pending?: boolean | undefined;
  /** Shown while pending, e.g. "Wird gespeichert …". */
  pendingLabel?: string | undefined;
}

export function Button(props: ButtonProps) {
  const { variant, size, icon, pending = false, pendingLabel, className, onClick, children, ...rest } = props;

  function press(event: MouseEvent<HTMLButtonElement>) {
    if (pending || rest['aria-disabled'] === true) {
      event.preventDefault();
      return;
    }
    onClick?.(event);
  }

  return (
    <button
      type="button"
      {...rest}
      className={classNames(buttonClass(variant, size), className)}
      aria-disabled={pending || rest['aria-disabled']}
      onClick={press}
    >
      {icon ? <Icon name={icon} /> : null}
      {pending ? (pendingLabel ?? children) : children}
    </button>
  );
}
