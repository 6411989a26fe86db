import { extensionLifecycle } from '../dossiers/extension.ts';
import { federalTopicLifecycle } from '../federal/federal-topic.ts';
import { commitmentLifecycle } from '../implementation/commitment.ts';
import { obligationLifecycle } from '../implementation/obligation.ts';
import { responseLifecycle } from '../implementation/response.ts';
import type { Lifecycle } from '../kernel/lifecycle.ts';
import { meetingLifecycle } from '../meetings/meeting.ts';
import { minutesLifecycle } from '../minutes/minutes.ts';
import { officeChangeLifecycle } from '../offices/office-change.ts';
import { proposalLifecycle } from '../proposals/proposal.ts';
import { resolutionLifecycle } from '../resolutions/resolution.ts';
import { needLifecycle } from '../standards/standard-need.ts';
import { standardLifecycle } from '../standards/standard.ts';
import { ballotLifecycle } from '../voting/ballot.ts';
import { circulationLifecycle } from '../circulation/circulation.ts';

/** Every life cycle of the glossary, by its name: what docs/lifecycles.md is drawn from. */
export const everyLifecycle: Readonly<Record<string, Lifecycle<string, string>>> = {
  meeting: meetingLifecycle,
  proposal: proposalLifecycle,
  ballot: ballotLifecycle,
  circulation: circulationLifecycle,
  resolution: resolutionLifecycle,
  minutes: minutesLifecycle,
  standard: standardLifecycle,
  'standard need': needLifecycle,
  obligation: obligationLifecycle,
  extension: extensionLifecycle,
  response: responseLifecycle,
  commitment: commitmentLifecycle,
  'federal topic': federalTopicLifecycle,
  'office change': officeChangeLifecycle,
};
