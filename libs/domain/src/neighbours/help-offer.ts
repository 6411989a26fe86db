import type { ObligationState } from '../implementation/obligation.ts';
import { accept, refuse, type Outcome } from '../kernel/outcome.ts';

export const offerHelpReasons = [
  'obligationEnded',
  'notImplemented',
  'contactMissing',
  'addressUnreadable',
  'textTooLong',
] as const;
export type OfferHelpReason = (typeof offerHelpReasons)[number];

export interface HelpOffer {
  /** An office or a function; a person only where the person wants it. */
  readonly contactName: string;
  /** An e-mail address or a telephone number. */
  readonly contactAddress: string;
}

/** Characters. */
export const longestContact = 120;

const mail = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]{2,}$/;
const telephone = /^\+?[\d\s/().-]{5,}$/;

const done: ReadonlySet<ObligationState> = new Set(['implemented', 'checked']);

/** Whether others may ask a body in this state. */
export function canHelp(state: ObligationState): boolean {
  return done.has(state);
}

/** A body that has done it lets others ask; it may take that back at any time and needs no reason. */
export function offerHelp(
  facts: { readonly state: ObligationState; readonly ended: boolean },
  offer: HelpOffer,
): Outcome<HelpOffer, OfferHelpReason> {
  const contactName = offer.contactName.trim();
  const contactAddress = offer.contactAddress.trim();
  if (facts.ended) return refuse('obligationEnded');
  if (!canHelp(facts.state)) return refuse('notImplemented');
  if (contactName === '' || contactAddress === '') return refuse('contactMissing');
  if (contactName.length > longestContact || contactAddress.length > longestContact)
    return refuse('textTooLong');
  if (!mail.test(contactAddress) && !telephone.test(contactAddress)) return refuse('addressUnreadable');
  return accept({ contactName, contactAddress });
}

/** What it cost, as far as neighbours are told: a band, never the amount. */
export const costBands = ['upTo10000', 'upTo50000', 'upTo250000', 'more'] as const;
export type CostBand = (typeof costBands)[number];

/** In cents; the highest amount of each band but the last. */
export const costLimits: Readonly<Record<Exclude<CostBand, 'more'>, number>> = {
  upTo10000: 1_000_000,
  upTo50000: 5_000_000,
  upTo250000: 25_000_000,
};
