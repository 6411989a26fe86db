import { bodyForKey } from '../public-bodies/public-bodies.public.ts';

/** The body that goes on for a key. */
export const successorJson = (key: string): string => `
  (SELECT json_build_object('key', successor.key, 'name', successor.name)
   FROM public_body successor WHERE successor.id = ${bodyForKey(key)})`;
