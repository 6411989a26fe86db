import type { Subject } from '@gremia/domain/access/permissions';

/** A resolution as far as permissions are tied to it: what is not published yet is nobody's but the board's. */
export function asSubject({
  boardId,
  publishedAt,
}: {
  readonly boardId: string;
  readonly publishedAt: Date | string | null;
}): Subject {
  return { boardId, isPublic: publishedAt !== null };
}
