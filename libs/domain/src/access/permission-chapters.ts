import { type Permission, permissionRules } from './permissions.ts';

/** What permissions are about: `meeting` of `meeting.read`. */
type Area = Permission extends `${infer Name}.${string}` ? Name : never;

export const chapters = [
  'signingIn',
  'administration',
  'boards',
  'meetings',
  'decisions',
  'implementation',
  'standards',
] as const;
export type Chapter = (typeof chapters)[number];

const chapterOf: Readonly<Record<Area, Chapter>> = {
  session: 'signingIn',
  signInWay: 'signingIn',
  person: 'signingIn',
  personalData: 'administration',
  account: 'administration',
  office: 'administration',
  access: 'administration',
  audit: 'administration',
  publicBody: 'administration',
  rules: 'boards',
  stepUp: 'boards',
  seat: 'boards',
  chair: 'boards',
  cockpit: 'boards',
  meeting: 'meetings',
  attendance: 'meetings',
  minutes: 'meetings',
  proposal: 'decisions',
  federal: 'decisions',
  ballot: 'decisions',
  challenge: 'decisions',
  vote: 'decisions',
  circulation: 'decisions',
  resolution: 'decisions',
  federalDecision: 'decisions',
  reporter: 'implementation',
  obligation: 'implementation',
  proposedReport: 'implementation',
  providerAuthorisation: 'implementation',
  reminder: 'implementation',
  apiToken: 'implementation',
  recommendation: 'implementation',
  rollout: 'implementation',
  help: 'implementation',
  extension: 'implementation',
  commitment: 'implementation',
  standard: 'standards',
  standardNeed: 'standards',
};

/** The permissions of a chapter, in the order of the rule table. */
export function permissionsIn(chapter: Chapter): readonly Permission[] {
  // The rule table's keys are its permissions, and each begins with its area.
  const all = Object.keys(permissionRules) as Permission[];
  return all.filter((permission) => chapterOf[permission.split('.')[0] as Area] === chapter);
}
