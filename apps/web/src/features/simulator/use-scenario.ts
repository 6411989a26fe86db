import { useState } from 'react';
import { useAddressSearch } from '../../platform/routing/use-address';
import { addressTexts, scenarioFrom, textsOf, type AddressNote, type AddressTexts } from './address';
import type { Scenario } from './scenario';

/**
 * The scenario of the address. A change shows at once and stands in the address a moment later: who types faster than
 * the router loses nothing.
 */
export function useScenario(): {
  readonly scenario: Scenario;
  readonly notes: readonly AddressNote[];
  readonly change: (next: Scenario) => void;
} {
  const [address, write] = useAddressSearch(addressTexts);
  const [ahead, setAhead] = useState<AddressTexts | null>(null);
  if (ahead !== null && isSame(ahead, address)) setAhead(null);

  function change(next: Scenario) {
    const texts = textsOf(next);
    setAhead(texts);
    // A number goes as a number, or the address would put it into quotation marks.
    write({ ...texts, sitze: texts.sitze === undefined ? undefined : Number(texts.sitze) });
  }

  return { ...scenarioFrom(ahead ?? address), change };
}

function isSame(one: AddressTexts, other: AddressTexts): boolean {
  const texts = ({ regel, gremium, sitze, baenke, stimmen }: AddressTexts) =>
    JSON.stringify([regel, gremium, sitze, baenke, stimmen]);
  return texts(one) === texts(other);
}
