import { accept, refuse, type Outcome } from '../kernel/outcome.ts';

export const nameHeadReasons = ['notAnAddress'] as const;
export type NameHeadReason = (typeof nameHeadReasons)[number];

const form = /^[^\s@<>,;"]{1,64}@[^\s@<>,;"]+\.[^\s@<>,;".]{2,}$/;

/** A body names the address of its head of administration, or nobody any more; the mail system is the last to judge it. */
export function nameHead(email: string): Outcome<{ readonly email: string | null }, NameHeadReason> {
  const trimmed = email.trim();
  if (trimmed === '') return accept({ email: null });
  return form.test(trimmed) && trimmed.length <= 254 ? accept({ email: trimmed }) : refuse('notAnAddress');
}
