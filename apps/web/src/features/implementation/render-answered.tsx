import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Client, fetchExchange, Provider } from 'urql';

/** For tests: a part of a page, in German, whose questions are answered by `answer`. */
export function renderAnswered(part: ReactNode, answer: (query: string, variables: unknown) => object): void {
  i18n.loadAndActivate({ locale: 'de', messages: {} });
  const client = new Client({
    url: 'http://gremia.example/graphql',
    preferGetMethod: false,
    exchanges: [fetchExchange],
    fetch: async (_address, init) => {
      const { query, variables } = JSON.parse(String(init?.body));
      return Response.json({ data: answer(query, variables) });
    },
  });
  render(
    <I18nProvider i18n={i18n}>
      <Provider value={client}>{part}</Provider>
    </I18nProvider>,
  );
}
