import { join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { root } from './source-files.ts';

const eslint = new ESLint({ cwd: root });

/** The rules that a text would break if it stood at this place. */
async function brokenRules(path: string, text: string): Promise<readonly (string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath: join(root, path) });
  return result?.messages.map(({ ruleId }) => ruleId) ?? [];
}

const boundary = '@nx/enforce-module-boundaries';

// Without a project graph the rule only warns and skips: then these tests fail.
describe('the linter', () => {
  it.each([
    ['the domain the API', 'libs/domain/src/kernel/outcome.ts', '@gremia/api/src/create-app'],
    ['the domain the web client', 'libs/domain/src/kernel/outcome.ts', '@gremia/web/src/main'],
    ['the decision rules the domain', 'libs/decision-rules/src/evaluate.ts', '@gremia/domain/kernel/outcome'],
    ['the API the design system', 'apps/api/src/main.ts', '@gremia/ui/button'],
  ])('forbids %s', async (_, path, target) => {
    const planted = `import { planted } from '${target}';\nexport const used = planted;\n`;
    expect(await brokenRules(path, planted)).toContain(boundary);
  });

  it('allows the API the domain', async () => {
    const text = `import { accept } from '@gremia/domain/kernel/outcome';\nexport const used = accept;\n`;
    expect(await brokenRules('apps/api/src/main.ts', text)).toEqual([]);
  });

  it('forbids the clock in the API', async () => {
    const rules = await brokenRules(
      'apps/api/src/features/accounts/planted.ts',
      'export const now = Date.now();\n',
    );
    expect(rules).toContain('no-restricted-properties');
  });
});
