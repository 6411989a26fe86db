import type { BasisOfForce } from '@gremia/domain/proposals/basis-of-force';
import type { ProposalDraft } from '@gremia/domain/proposals/proposal-draft';
import type { CommitmentKind, DeadlineClass, ProposalTerms } from '@gremia/domain/proposals/proposal-terms';
import type { PublicationLevel } from '@gremia/domain/proposals/publication-level';
import type { CompetenceTask, PublicBodyKind } from '@gremia/domain/public-bodies/public-body';

export interface PromiseInForm {
  /** For React only. */
  readonly key: string;
  readonly kind: CommitmentKind;
  readonly title: string;
  readonly owedBy: string;
  /** Not a number where the text was none. */
  readonly amountInEuro: number | null;
  /** A day, or what was typed instead of one. */
  readonly dueOn: string;
  readonly reciprocal: boolean;
}

/** What the form holds; single bodies are typed as keys with commas between them. */
export interface FormState {
  readonly title: string;
  readonly text: string;
  readonly rationale: string;
  /** The address of the standard it is about. */
  readonly standard: string;
  readonly basisOfForce: BasisOfForce;
  readonly kinds: readonly PublicBodyKind[];
  readonly competence: CompetenceTask | '';
  readonly regions: readonly string[];
  readonly sizeClasses: readonly string[];
  readonly districts: readonly string[];
  readonly providers: readonly string[];
  readonly keys: string;
  readonly except: string;
  /** A day by class, or what was typed instead; a class without a deadline is missing. */
  readonly deadlines: Readonly<Partial<Record<DeadlineClass, string>>>;
  readonly pastDeadlinesIntended: boolean;
  readonly publicationLevel: PublicationLevel;
  readonly funding: string;
  readonly commitments: readonly PromiseInForm[];
}

export const emptyForm: FormState = {
  title: '',
  text: '',
  rationale: '',
  standard: '',
  basisOfForce: 'none',
  kinds: ['gemeinde'],
  competence: '',
  regions: [],
  sizeClasses: [],
  districts: [],
  providers: [],
  keys: '',
  except: '',
  deadlines: {},
  pastDeadlinesIntended: false,
  publicationLevel: 'aggregates',
  funding: '',
  commitments: [],
};

/** The order in which the form asks for deadlines; the draft lists them in the same. */
export const deadlineOrder: readonly DeadlineClass[] = ['all', 'newOrChanged', 'existing'];

/** A version as it is read, where the standard comes with its name. */
export interface WrittenProposal extends Pick<ProposalDraft, 'title' | 'text' | 'rationale'> {
  readonly terms: Omit<ProposalTerms, 'standard'> & { readonly standard: { readonly slug: string } | null };
}

export function asForm({ title, text, rationale, terms }: WrittenProposal): FormState {
  const { scope } = terms;
  return {
    ...{ title, text, rationale, standard: terms.standard?.slug ?? '' },
    basisOfForce: terms.basisOfForce,
    kinds: scope.kinds,
    competence: scope.competence ?? '',
    regions: scope.regions,
    sizeClasses: scope.sizeClasses,
    districts: scope.districts,
    providers: scope.providers,
    keys: scope.keys.join(', '),
    except: scope.except.join(', '),
    deadlines: Object.fromEntries(terms.deadlines.map(({ deadlineClass, dueOn }) => [deadlineClass, dueOn])),
    pastDeadlinesIntended: false,
    publicationLevel: terms.publicationLevel,
    funding: terms.funding ?? '',
    commitments: terms.commitments.map((promise, index) => ({ ...promise, key: String(index) })),
  };
}

export function asDraft(form: FormState): ProposalDraft {
  const { title, text, rationale, pastDeadlinesIntended } = form;
  return { title, text, rationale, pastDeadlinesIntended, terms: termsOf(form) };
}

function termsOf(form: FormState): ProposalTerms {
  const { basisOfForce, kinds, competence, regions, sizeClasses, districts, providers } = form;
  const { deadlines, publicationLevel, funding, commitments, standard } = form;
  const named = { keys: keysIn(form.keys), except: keysIn(form.except) };
  return {
    basisOfForce,
    standard: standard || null,
    scope: { kinds, competence: competence || null, regions, sizeClasses, districts, providers, ...named },
    deadlines: deadlineOrder.flatMap((deadlineClass) => {
      const dueOn = deadlines[deadlineClass];
      return dueOn ? [{ deadlineClass, dueOn }] : [];
    }),
    publicationLevel,
    funding: funding.trim() || null,
    commitments: commitments.map(({ kind, title, owedBy, amountInEuro, dueOn, reciprocal }) => ({
      ...{ kind, title, owedBy, amountInEuro, dueOn, reciprocal },
    })),
  };
}

function keysIn(text: string): readonly string[] {
  return text.split(/[\s,;]+/).filter(Boolean);
}

/**
 * The id of the control that a flaw of the draft belongs to: `terms.deadlines.0.dueOn` counts the deadlines that are
 * there, the form has a field for each class.
 */
export function fieldIdOf(field: string, form: FormState): string {
  const deadline = /^terms\.deadlines\.(\d+)\./.exec(field);
  if (deadline) return `frist-${termsOf(form).deadlines[Number(deadline[1])]?.deadlineClass ?? 'all'}`;
  const promise = /^terms\.commitments\.(\d+)\.(\w+)$/.exec(field);
  if (promise) return `zusage-${promise[1]}-${promise[2]}`;
  return fieldIds[field] ?? 'titel';
}

const fieldIds: Readonly<Record<string, string>> = {
  title: 'titel',
  text: 'beschlusstext',
  rationale: 'begruendung',
  'terms.standard': 'standard',
  'terms.scope': 'stellen',
  'terms.scope.keys': 'einzelne',
  'terms.scope.except': 'ausgenommen',
  'terms.scope.districts': 'kreise',
  'terms.scope.providers': 'dienstleister',
  'terms.scope.regions': 'stellen',
  'terms.scope.sizeClasses': 'stellen',
  'terms.funding': 'finanzierung',
  'terms.commitments': 'zusage-neu',
  'terms.publicationLevel': 'oeffentlich',
};
