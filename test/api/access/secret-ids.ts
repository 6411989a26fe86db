import { getNamedType, type GraphQLField, isInputObjectType } from 'graphql';
import { onlyThere } from './hidden.ts';
import type { Principal } from './principals.ts';

/** Ids by which acts name what only one world has, by the names of arguments (see `operationAt`). */
const ofBoard = {
  meetingId: onlyThere.meeting,
  itemId: onlyThere.item,
  ballotId: onlyThere.ballot,
  consentListId: onlyThere.consentList,
  proposalId: onlyThere.proposal,
  circulationId: onlyThere.circulation,
  minutesId: onlyThere.minutes,
  sectionId: onlyThere.section,
  resolutionId: onlyThere.resolution,
} as const;

const ofBody = {
  extensionId: onlyThere.extension,
  fileId: onlyThere.evidence,
  reportFileId: onlyThere.file,
  tokenId: onlyThere.token,
  collectiveReportId: onlyThere.collectiveReport,
  proposedReportId: onlyThere.proposedReport,
  authorisationId: onlyThere.authorisation,
  reporterOfficeId: onlyThere.reporterOffice,
} as const;

export const secretIds: Readonly<Record<string, string>> = { ...ofBoard, ...ofBody };

/** To whom they are as good as absent; who holds no role that could do it is told so before anybody looks. */
const outsideOfBoard: readonly Principal[] = [
  'anonymous',
  'otherSecretariat',
  'otherChair',
  'otherMember',
  'otherReporter',
  'administrator',
];
// Those who track duties may read what is asked for.
const outsideOfBody: readonly Principal[] = ['anonymous', 'member', 'otherReporter', 'otherProvider'];

/** Who must not learn that there is something by these ids; nobody where they name nothing secret. */
export function outsidersOf(variables: object): readonly Principal[] {
  const text = JSON.stringify(variables);
  const names = (ids: object) => Object.values(ids).some((id) => text.includes(String(id)));
  if (names(ofBoard)) return outsideOfBoard;
  return names(ofBody) ? outsideOfBody : [];
}

/** Whether the act names something by an id; a key that the client makes names nothing. */
export function takesIds({ args }: GraphQLField<unknown, unknown>): boolean {
  const given = args.flatMap((argument) => {
    const type = getNamedType(argument.type);
    return isInputObjectType(type) ? Object.values(type.getFields()) : [argument];
  });
  return given.some(({ name, type }) => getNamedType(type).name === 'ID' && !/^(key|intent)$/.test(name));
}

/** Acts with ids of what everybody knows, or of the caller's own: boards, bodies, duties, standards, persons, sessions. */
export const namingNoSecret: readonly string[] = [
  'adoptRules',
  'advanceStandard',
  'answerRecommendation',
  'answerStandardNeed',
  'appointChair',
  'appointReporter',
  'appointToOffice',
  'appointToSeat',
  'askExtension',
  'authoriseProvider',
  'confirmFederalDecision',
  'describeStandard',
  'disableAccount',
  'enableAccount',
  'endChair',
  'endFederalDecision',
  'endMembership',
  'endOffice',
  'endSession',
  'endSessionsOf',
  'eraseAccount',
  'offerHelp',
  'planMeeting',
  'recordPlausibilityCheck',
  'recordStandardVersion',
  'relateStandards',
  'releaseState',
  'removePasskey',
  'reportOnObligation',
  'setStepUp',
  'settleOfficeChange',
  'signInAsDemoPerson',
  'supportStandardNeed',
  'switchRole',
  'unrelateStandards',
  'updateCommitment',
  'withdrawHelp',
  'withdrawInvitation',
  'writeDutyMessage',
];
