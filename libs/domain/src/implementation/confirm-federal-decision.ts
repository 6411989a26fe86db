import { accept, refuse, type Outcome } from '../kernel/outcome.ts';
import { mayBePublished, type PublicationLevel } from '../proposals/publication-level.ts';
import type { CompetenceTask, PublicBodyKind } from '../public-bodies/public-body.ts';
import type { Scope } from '../public-bodies/scope.ts';
import { dutyDeadline, type Deadline, type DutyDeadline } from './duty-deadline.ts';

export const confirmFederalDecisionReasons = [
  'alreadyConfirmed',
  'notBinding',
  'noBindingStandard',
  'securityNeverPublic',
  'standardNotInDecision',
  'unknownBody',
  'bodyAddedAndRemoved',
] as const;
export type ConfirmFederalDecisionReason = (typeof confirmFederalDecisionReasons)[number];

/** EGovG NRW § 20: a binding standard of the IT-Planungsrat is to be followed by Land, Gemeinden and Gemeindeverbände. */
export const boundByLaw = [
  'gemeinde',
  'kreis',
  'landschaftsverband',
  'ministry',
  'stateAgency',
] as const satisfies readonly PublicBodyKind[];

/** With a space that keeps the sign and the number on one line. */
export const lawText = '§\u00a020 EGovG NRW';

export interface ConfirmationFacts {
  readonly binding: boolean;
  readonly alreadyConfirmed: boolean;
  /** The standards that the decision makes binding for municipalities. */
  readonly standards: readonly {
    readonly slug: string;
    readonly competence: CompetenceTask | null;
    readonly deadlines: readonly Deadline[];
    /** A matter of security: no state of a single body is ever public. */
    readonly security: boolean;
  }[];
  /** Those of the named keys that belong to a body. */
  readonly knownKeys: readonly string[];
}

/** What the secretariat states: how much is published, and who beside or against the assumption is addressed. */
export interface Confirmation {
  readonly publicationLevel: PublicationLevel;
  readonly corrections: readonly {
    readonly standard: string;
    readonly added: readonly string[];
    readonly removed: readonly string[];
  }[];
}

export interface ConfirmedStandard {
  readonly slug: string;
  readonly scope: Scope;
  readonly deadlines: readonly Deadline[];
  readonly duty: DutyDeadline;
}

/** Decides which standards of a federal decision address whom by law; a decision is confirmed once, as a whole. */
export function confirmFederalDecision(
  facts: ConfirmationFacts,
  confirmation: Confirmation,
): Outcome<readonly ConfirmedStandard[], ConfirmFederalDecisionReason> {
  if (facts.alreadyConfirmed) return refuse('alreadyConfirmed');
  if (!facts.binding) return refuse('notBinding');
  if (facts.standards.length === 0) return refuse('noBindingStandard');
  const refusal = refusalOf(facts, confirmation);
  if (refusal !== null) return refuse(refusal);
  return accept(
    facts.standards.map(({ slug, competence, deadlines }) => ({
      slug,
      scope: scopeByLaw(
        competence,
        confirmation.corrections.find(({ standard }) => standard === slug),
      ),
      deadlines,
      duty: dutyDeadline(deadlines),
    })),
  );
}

function refusalOf(
  facts: ConfirmationFacts,
  { corrections, publicationLevel }: Confirmation,
): ConfirmFederalDecisionReason | null {
  if (!facts.standards.every((standard) => mayBePublished(publicationLevel, standard)))
    return 'securityNeverPublic';
  const slugs = facts.standards.map(({ slug }) => slug);
  if (corrections.some(({ standard }) => !slugs.includes(standard))) return 'standardNotInDecision';
  const named = corrections.flatMap(({ added, removed }) => [...added, ...removed]);
  if (named.some((key) => !facts.knownKeys.includes(key))) return 'unknownBody';
  const contradicts = corrections.some(({ added, removed }) => added.some((key) => removed.includes(key)));
  return contradicts ? 'bodyAddedAndRemoved' : null;
}

/** The competent bodies among those that the law binds; without a task of its own a standard binds all of them. */
export function scopeByLaw(
  competence: CompetenceTask | null,
  correction?: { readonly added: readonly string[]; readonly removed: readonly string[] },
): Scope {
  return {
    kinds: boundByLaw,
    competence,
    sizeClasses: [],
    regions: [],
    districts: [],
    providers: [],
    keys: correction?.added ?? [],
    except: correction?.removed ?? [],
  };
}
