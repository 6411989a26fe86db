/**
 * Reads an amount of euro as desks write it, exactly and in cents: 12.500 · 12.500,5 · 12500,50 € · 12500.5 (a point
 * with other than three figures behind it is a decimal point); null if it is none, or has parts of a cent.
 */
export function writtenCents(text: string): number | null {
  const written = text.replace(/[\s\u00a0\u202f]|€|EUR/gi, '');
  const german = /^(\d{1,3}(?:\.\d{3})+|\d{1,15})(?:,(\d{1,2})0*)?$/.exec(written);
  const plain = /^(\d{1,15})\.(\d{1,2})0*$/.exec(written);
  const parts = german ?? plain;
  if (parts === null) return null;
  const [, whole = '', cents = ''] = parts;
  return Number(whole.replaceAll('.', '') + cents.padEnd(2, '0'));
}

/** A whole number as spreadsheets leave it: 3, and 3,0 or 3.0; null if it is none. */
export function writtenWholeNumber(text: string): number | null {
  const parts = /^(\d{1,9})([.,]0+)?$/.exec(text.trim());
  return parts?.[1] === undefined ? null : Number(parts[1]);
}
