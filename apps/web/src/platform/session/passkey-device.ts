/** What a device answered, or why it did not. */
export type DeviceAnswer = { response: string } | { trouble: DeviceTrouble };
export type DeviceTrouble = 'declined' | 'alreadyThere' | 'unavailable';

// Who never uses a passkey never loads what it takes.
const library = () => import('@simplewebauthn/browser');

/** Lets the device make a passkey; `options` as the server asks for it. */
export async function makePasskey(options: string): Promise<DeviceAnswer> {
  const { startRegistration } = await library();
  return answered(startRegistration({ optionsJSON: JSON.parse(options) }));
}

/** Lets the device show a passkey; `options` as the server asks for it. */
export async function showPasskey(options: string): Promise<DeviceAnswer> {
  const { startAuthentication } = await library();
  return answered(startAuthentication({ optionsJSON: JSON.parse(options) }));
}

/** Names of DOMException, as Web Authentication gives them; closing the device's dialog is no error. */
const troubles: Readonly<Record<string, DeviceTrouble>> = {
  NotAllowedError: 'declined',
  AbortError: 'declined',
  InvalidStateError: 'alreadyThere',
};

async function answered(answer: Promise<object>): Promise<DeviceAnswer> {
  try {
    return { response: JSON.stringify(await answer) };
  } catch (error) {
    return { trouble: (error instanceof Error ? troubles[error.name] : undefined) ?? 'unavailable' };
  }
}

/** Where this page has to be opened for passkeys, as the server says; null if it is open there already. */
export function otherPasskeyAddress(passkeyOrigin: string): string | null {
  const { origin, pathname } = window.location;
  return origin === passkeyOrigin ? null : `${passkeyOrigin}${pathname}`;
}
