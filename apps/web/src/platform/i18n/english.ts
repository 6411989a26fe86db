import type { Messages } from '@lingui/core';

const catalogues = import.meta.glob<{ messages: Messages }>('../../../locales/*/en.po', { eager: true });

/** The English texts of all features; fetched only by those who read English. */
export const english: Messages = Object.assign(
  {},
  ...Object.values(catalogues).map(({ messages }) => messages),
);
