import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../../platform/graphql/graphql';

const WordsQuery = graphql(`
  query AuditChoices($language: TrailLanguage!) {
    auditChoices(language: $language) {
      acts {
        value
        label
      }
      details {
        value
        label
      }
      values {
        value
        label
      }
      boards {
        value
        label
      }
    }
  }
`);

type Choices = ResultOf<typeof WordsQuery>['auditChoices'];

const none: Choices = { acts: [], details: [], values: [], boards: [] };

/** How acts and particulars are called: the server knows every one, in both languages. */
export function useTrailWords() {
  const { i18n } = useLingui();
  const language = i18n.locale === 'en' ? 'en' : 'de';
  const [{ data }] = useQuery({ query: WordsQuery, variables: { language } });
  const choices = data?.auditChoices ?? none;
  const wordIn = (words: Choices['acts'], name: string) =>
    words.find(({ value }) => value === name)?.label ?? name;
  return {
    ...choices,
    act: (name: string) => wordIn(choices.acts, name),
    detail: (name: string) => wordIn(choices.details, name),
    /** One of our words, or several; a sentence that somebody wrote stays as it was written. */
    value: (text: string) => {
      const parts = text.split(', ');
      const areOurs = parts.every((part) => choices.values.some(({ value }) => value === part));
      return areOurs ? parts.map((part) => wordIn(choices.values, part)).join(', ') : text;
    },
  };
}
