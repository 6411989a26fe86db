/**
 * Reads a number in German or plain spelling: 1.234,56 · 1234,56 · 1 234 · -3 · 12.5 (a point with other than three
 * figures behind it is a decimal point).
 * @returns null if it is no number
 */
export function parseGermanNumber(text: string): number | null {
  const input = text
    .trim()
    .replace(/[\s\u00a0\u202f']/g, '')
    .replace(/^\u2212/, '-');
  const german = /^[+-]?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/.test(input);
  if (german) return Number(input.replaceAll('.', '').replace(',', '.'));
  return /^[+-]?\d+\.\d+$/.test(input) ? Number(input) : null;
}
