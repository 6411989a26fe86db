import { describe, expect, it } from 'vitest';
import { type HelpOffer, offerHelp } from './help-offer.ts';

const facts = { state: 'implemented', ended: false } as const;
const offer: HelpOffer = { contactName: ' Digitalstelle ', contactAddress: 'digital@lage.example' };

describe('the offer to help others', () => {
  it('is made by a body that has done it, also once that was checked', () => {
    const made = { ...offer, contactName: 'Digitalstelle' };
    expect(offerHelp(facts, offer)).toEqual({ accepted: true, fact: made });
    expect(offerHelp({ ...facts, state: 'checked' }, offer).accepted).toBe(true);
  });

  it('takes an e-mail address or a telephone number', () => {
    expect(offerHelp(facts, { ...offer, contactAddress: '+49 5232 601-0' }).accepted).toBe(true);
    for (const contactAddress of ['Rathaus', 'digital@lage', '12', 'a b@lage.example'])
      expect(offerHelp(facts, { ...offer, contactAddress })).toMatchObject({ reason: 'addressUnreadable' });
  });

  it('is refused with its reason', () => {
    expect(offerHelp({ ...facts, ended: true }, offer)).toMatchObject({ reason: 'obligationEnded' });
    expect(offerHelp({ ...facts, state: 'inProgress' }, offer)).toMatchObject({ reason: 'notImplemented' });
    expect(offerHelp(facts, { ...offer, contactName: ' ' })).toMatchObject({ reason: 'contactMissing' });
    expect(offerHelp(facts, { ...offer, contactName: 'x'.repeat(121) })).toMatchObject({
      reason: 'textTooLong',
    });
  });
});
