import type { ProposalDraft } from '@gremia/domain/proposals/proposal-draft';

/** The draft as the API takes it: the same words, in lists that may be written to. */
export function asInput({ title, text, rationale, terms, pastDeadlinesIntended }: ProposalDraft) {
  const { scope, deadlines, commitments, ...rest } = terms;
  return {
    ...{ title, text, rationale, pastDeadlinesIntended },
    terms: {
      ...rest,
      scope: {
        competence: scope.competence,
        kinds: [...scope.kinds],
        sizeClasses: [...scope.sizeClasses],
        regions: [...scope.regions],
        districts: [...scope.districts],
        providers: [...scope.providers],
        keys: [...scope.keys],
        except: [...scope.except],
      },
      deadlines: [...deadlines],
      commitments: [...commitments],
    },
  };
}
