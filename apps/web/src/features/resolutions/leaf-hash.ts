/** SHA-256 over the byte 0 and the entry's text, as hex: the leaf of the log (RFC 6962, 2.1). */
export async function leafHashOf(entry: string): Promise<string> {
  const text = new TextEncoder().encode(entry);
  const leaf = new Uint8Array(text.length + 1);
  leaf.set(text, 1);
  const hash = await crypto.subtle.digest('SHA-256', leaf);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
