import type { CompetenceTask, PublicBodyKind } from './public-body.ts';

/**
 * Which public bodies are addressed: all criteria that are named must hold, `keys` are added, `except` taken out.
 * An empty list names nothing and therefore does not restrict; a scope that names no criterion addresses its keys only.
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

/** What a scope asks about a body. */
export interface ScopedBody {
  readonly key: string;
  readonly kind: PublicBodyKind;
  readonly sizeClass: string | null;
  readonly regionCode: string | null;
  readonly kreisKey: string | null;
  readonly providerKey: string | null;
  readonly competences: readonly CompetenceTask[];
}

/** Whether the scope addresses the body; the statement of the API that selects bodies follows this rule. */
export function isInScope(scope: Scope, body: ScopedBody): boolean {
  if (scope.except.includes(body.key)) return false;
  if (scope.keys.includes(body.key)) return true;
  const criteria: readonly (readonly [named: boolean, holds: boolean])[] = [
    [scope.kinds.length > 0, scope.kinds.includes(body.kind)],
    [scope.competence !== null, scope.competence !== null && body.competences.includes(scope.competence)],
    [scope.sizeClasses.length > 0, names(scope.sizeClasses, body.sizeClass)],
    [scope.regions.length > 0, names(scope.regions, body.regionCode)],
    [scope.districts.length > 0, names(scope.districts, body.kreisKey)],
    [scope.providers.length > 0, names(scope.providers, body.providerKey)],
  ];
  const named = criteria.filter(([isNamed]) => isNamed);
  return named.length > 0 && named.every(([, holds]) => holds);
}

function names(list: readonly string[], value: string | null): boolean {
  return value !== null && list.includes(value);
}
