const calculates = /^[=+\-@\t\r]/;

/** A cell that spreadsheets would calculate is neutralised (OWASP, CSV injection). */
export function harmless(text: string): string {
  return calculates.test(text) ? `'${text}` : text;
}

/** Takes off again what `harmless` put before a sign that spreadsheets calculate with. */
export function unharmed(text: string): string {
  return text.startsWith("'") && calculates.test(text.slice(1)) ? text.slice(1) : text;
}
