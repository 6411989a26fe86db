import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';

const shares: Readonly<Record<string, MessageDescriptor>> = {
  '1/2': msg`die Hälfte`,
  '1/3': msg`ein Drittel`,
  '1/4': msg`ein Viertel`,
  '1/5': msg`ein Fünftel`,
};

/** A share such as "1/5" in words; one that is not usual stays a fraction. */
export function useShareWords(): (share: string) => string {
  const { t } = useLingui();
  return (share) => (shares[share] === undefined ? share : t(shares[share]));
}
