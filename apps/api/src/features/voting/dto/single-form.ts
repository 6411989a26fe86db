import { singleForms } from '@gremia/domain/voting/open-ballot';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';

export const SingleFormEnum = graphqlEnum(
  'SingleBallotForm',
  singleForms,
  'Formen für einen einzelnen Punkt',
);
