import { Entity, PrimaryColumn } from 'typeorm';

/** A standard for whose duties a provider may report, where its authorisation is per procedure. */
@Entity('authorised_procedure')
export class AuthorisedProcedureEntity {
  @PrimaryColumn('uuid', { name: 'provider_authorisation_id' })
  declare providerAuthorisationId: string;

  @PrimaryColumn('uuid', { name: 'standard_id' })
  declare standardId: string;
}
