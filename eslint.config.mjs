import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import * as a11yModule from 'eslint-plugin-jsx-a11y-x';
import hooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

const a11y = a11yModule.default ?? a11yModule;
const only = (...tags) => ({ onlyDependOnLibsWithTags: tags });

export default ts.config(
  {
    ignores: [
      '**/dist',
      'node_modules',
      'var',
      'coverage',
      '.nx',
      'test-results',
      'reports',
      '**/*.d.ts',
      '.stryker-tmp',
    ],
  },
  js.configs.recommended,
  ...ts.configs.recommended,
  {
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          allow: [],
          depConstraints: [
            { sourceTag: 'lib:decision-rules', ...only() },
            { sourceTag: 'lib:domain', ...only('lib:decision-rules') },
            { sourceTag: 'lib:ui', ...only() },
            { sourceTag: 'app:api', ...only('lib:domain', 'lib:decision-rules') },
            { sourceTag: 'app:web', ...only('lib:domain', 'lib:decision-rules', 'lib:ui') },
          ],
        },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'max-depth': ['error', 3],
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 120, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 16],
    },
  },
  {
    files: ['apps/api/src/**/*.ts'],
    rules: {
      // Nest injects by the runtime class: an import that looks type-only is not.
      '@typescript-eslint/consistent-type-imports': 'off',
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time comes from the transaction (tx.now).' },
      ],
    },
  },
  {
    files: ['apps/web/src/**/*.{ts,tsx}', 'libs/ui/src/**/*.{ts,tsx}'],
    ...hooks.configs.flat.recommended,
  },
  {
    files: ['apps/web/src/**/*.tsx', 'libs/ui/src/**/*.tsx'],
    ...(a11y.flatConfigs ?? a11y.configs).strict,
  },
  {
    files: ['apps/web/src/**/*.tsx', 'libs/ui/src/**/*.tsx'],
    rules: {
      'jsx-a11y-x/no-noninteractive-tabindex': ['error', { roles: ['region', 'tabpanel'], tags: [] }],
    },
  },
  {
    files: ['test/**', 'tools/**', 'bench/**', '**/*.spec.ts', '**/*.spec.tsx'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': 'off', '@nx/enforce-module-boundaries': 'off' },
  },
  {
    files: ['tools/**/*.mjs', 'bench/**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        fetch: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
        AbortSignal: 'readonly',
      },
    },
  },
);
