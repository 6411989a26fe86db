import { OfficeEntity } from './features/accounts/office.entity.ts';
import { PersonEntity } from './features/accounts/person.entity.ts';
import { ProviderAuthorisationEntity } from './features/accounts/provider-authorisation.entity.ts';
import { SessionEntity } from './features/accounts/session.entity.ts';
import { CompetenceEntity } from './features/public-bodies/competence.entity.ts';
import { PublicBodyEntity } from './features/public-bodies/public-body.entity.ts';
import { RegionEntity } from './features/public-bodies/region.entity.ts';

/** The stored shapes of every feature, for the one data source. */
export const entities = [
  RegionEntity,
  PublicBodyEntity,
  CompetenceEntity,
  PersonEntity,
  OfficeEntity,
  ProviderAuthorisationEntity,
  SessionEntity,
];
