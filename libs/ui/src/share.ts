/** Share of a whole as a CSS percentage, kept between 0 and 100. */
export function percent(part: number, whole: number): string {
  if (whole <= 0) return '0%';
  return `${Math.min(100, Math.max(0, (part / whole) * 100)).toFixed(3)}%`;
}
