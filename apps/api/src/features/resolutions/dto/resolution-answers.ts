import { stepUpReasons } from '@gremia/domain/boards/step-up';
import { accedeReasons } from '@gremia/domain/resolutions/accede';
import { endResolutionReasons } from '@gremia/domain/resolutions/end-resolution';
import { publishResolutionReasons } from '@gremia/domain/resolutions/publish-resolution';
import { answerUnion, refusalType } from '../../../platform/graphql/answer.ts';
import { Resolution } from './resolution.ts';

export const PublishResolutionRefused = refusalType('PublishResolutionRefused', [
  ...publishResolutionReasons,
  ...stepUpReasons,
]);
export const PublishResolutionAnswer = answerUnion(
  'PublishResolutionAnswer',
  Resolution,
  PublishResolutionRefused,
);

export const AccedeToResolutionRefused = refusalType('AccedeToResolutionRefused', accedeReasons);
export const AccedeToResolutionAnswer = answerUnion(
  'AccedeToResolutionAnswer',
  Resolution,
  AccedeToResolutionRefused,
);

export const EndResolutionRefused = refusalType('EndResolutionRefused', endResolutionReasons);
export const EndResolutionAnswer = answerUnion('EndResolutionAnswer', Resolution, EndResolutionRefused);
