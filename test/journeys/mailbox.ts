import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';

/** The latest link to one of our pages that the product mailed to this address; waits for the mail. */
export async function mailedLink(address: string, path: string): Promise<string> {
  const place = process.env['JOURNEYS_MAILBOX'];
  if (place === undefined) throw new Error('This story reads mails: let the journeys start the product.');
  const links = new RegExp(`https?://\\S+${path}#[\\w-]{43}`, 'g');
  let link = '';
  await expect(async () => {
    const mails = (await readFile(place, 'utf8'))
      .split('\n')
      .filter((line) => line.includes(`To: ${address}`));
    // Quoted-printable breaks long lines (RFC 2045, 6.7).
    const text = mails
      .map((mail) => String(JSON.parse(mail)).replace(/=\r\n/g, '').replace(/=3D/g, '='))
      .join('\n');
    link = text.match(links)?.at(-1) ?? '';
    expect(link).not.toBe('');
  }).toPass({ timeout: 30_000 });
  return link;
}
