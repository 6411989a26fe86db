import { stepAt } from '@gremia/domain/sign-in/codes';
import { Secret, TOTP } from 'otpauth';

/** A secret of 160 bits, in base 32, as RFC 4226 recommends. */
export function newSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** What an app reads from a QR code. */
export function addressForApp(secret: string, label: string): string {
  return appWith(secret, label).toString();
}

/** The step whose code this is, the one before and the one after now included; null if it is none of them. */
export function stepOf(code: string, secret: string, now: Date): number | null {
  const digits = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(digits)) return null;
  const away = appWith(secret, '').validate({ token: digits, timestamp: now.getTime(), window: 1 });
  return away === null ? null : stepAt(now) + away;
}

function appWith(secret: string, label: string): TOTP {
  return new TOTP({ issuer: 'Gremia', label, secret: Secret.fromBase32(secret) });
}
