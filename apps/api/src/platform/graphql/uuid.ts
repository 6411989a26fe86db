import { InvalidInput } from './errors.ts';

const form = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether the text can be the id of something. */
export function isUuid(text: string): boolean {
  return form.test(text);
}

/** The key that a client made for one intention; InvalidInput where it is none. */
export function requireIntent(intent: string): string {
  if (!isUuid(intent)) throw new InvalidInput('intent muss eine UUID sein.');
  return intent;
}
