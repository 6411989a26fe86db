import { formatter } from '@lingui/format-po';

// One catalogue for each feature, so that people who work on different features do not meet in one file.
export default {
  sourceLocale: 'de',
  locales: ['de', 'en'],
  catalogs: [
    { path: '<rootDir>/locales/{name}/{locale}', include: ['<rootDir>/src/features/{name}'] },
    { path: '<rootDir>/locales/app/{locale}', include: ['<rootDir>/src/app', '<rootDir>/src/platform'] },
  ],
  format: formatter({ lineNumbers: false, origins: true }),
  orderBy: 'message',
};
