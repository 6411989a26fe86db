import { accept, refuse, type Outcome } from '../kernel/outcome.ts';

/** What evidence may be: what every office can open and no program runs in. */
export const evidenceTypes = ['application/pdf', 'image/png', 'image/jpeg'] as const;
export type EvidenceType = (typeof evidenceTypes)[number];

export const largestEvidenceBytes = 10 * 1024 * 1024;
/** Characters of a file's name; more is cut off at the front, where it tells least. */
export const longestEvidenceName = 120;

export const evidenceFileReasons = ['empty', 'tooLarge', 'typeNotAllowed', 'contentIsNotItsType'] as const;
export type EvidenceFileReason = (typeof evidenceFileReasons)[number];

/** More than this no report names. */
export const mostEvidenceFiles = 10;

/** Why a report cannot name a file. */
export const namedEvidenceReasons = ['evidenceUnknown', 'tooManyFiles'] as const;
export type NamedEvidenceReason = (typeof namedEvidenceReasons)[number];

const beginnings: Record<EvidenceType, readonly number[]> = {
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'image/jpeg': [0xff, 0xd8, 0xff],
};

/** Decides on a file by what it is, not by what it is called. */
export function checkEvidenceFile(
  mediaType: string,
  bytes: Uint8Array,
): Outcome<EvidenceType, EvidenceFileReason> {
  const type = evidenceTypes.find((one) => one === mediaType);
  if (type === undefined) return refuse('typeNotAllowed');
  if (bytes.length === 0) return refuse('empty');
  if (bytes.length > largestEvidenceBytes) return refuse('tooLarge');
  const isIt = beginnings[type].every((byte, index) => bytes[index] === byte);
  return isIt ? accept(type) : refuse('contentIsNotItsType');
}

/** The name without folders and signs that a file system or a header trips over. */
export function evidenceName(given: string): string {
  const name = given.replace(/^.*[/\\]/, '').replace(/[\p{Cc}"<>|:*?]/gu, '_');
  return name.trim().slice(-longestEvidenceName) || 'nachweis';
}
