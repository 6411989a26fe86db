import type { CompetenceTask, PublicBodyKind } from './public-body.ts';

/**
 * Which public bodies are addressed: all criteria that are named must hold, `keys` are added, `except` taken out.
 * An empty list names nothing and therefore does not restrict.
 */
export interface Scope {
  readonly kinds: readonly PublicBodyKind[];
  readonly competence: CompetenceTask | null;
  readonly sizeClasses: readonly string[];
  readonly regions: readonly string[];
  readonly districts: readonly string[];
  readonly providers: readonly string[];
  /** Keys (AGS or assigned) that are addressed in any case. */
  readonly keys: readonly string[];
  readonly except: readonly string[];
}

export const everyGemeinde: Scope = {
  kinds: ['gemeinde'],
  competence: null,
  sizeClasses: [],
  regions: [],
  districts: [],
  providers: [],
  keys: [],
  except: [],
};
