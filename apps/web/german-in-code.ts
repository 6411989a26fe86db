import { transformAsync, types, type PluginObject } from '@babel/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

// The macro looks for its configuration from the folder in which a command was started; tests start at the root.
process.env['LINGUI_CONFIG'] ??= fileURLToPath(new URL('./lingui.config.mjs', import.meta.url));

const compiled = (message: string) => types.valueToNode(compileMessage(message));

/** Turns the German texts that the macros leave in the code into their compiled form. */
const compileTexts: PluginObject = {
  visitor: {
    Program: {
      exit(program) {
        program.traverse({
          ObjectProperty({ node, parent }) {
            const isText = parent.leadingComments?.some((comment) => comment.value === 'i18n');
            if (!isText || !types.isIdentifier(node.key, { name: 'message' })) return;
            if (types.isStringLiteral(node.value)) node.value = compiled(node.value.value);
          },
          JSXAttribute({ node, parent }) {
            const isTrans =
              types.isJSXOpeningElement(parent) &&
              types.isJSXIdentifier(parent.name) &&
              parent.name.name.startsWith('_Trans');
            if (!isTrans || node.name.name !== 'message' || !node.value) return;
            const text = types.isJSXExpressionContainer(node.value) ? node.value.expression : node.value;
            if (types.isStringLiteral(text)) node.value = types.jsxExpressionContainer(compiled(text.value));
          },
        });
      },
    },
  },
};

/**
 * Lingui's macros through Babel, only in files that import one; the rest stays on Oxc. The German text stays in the
 * code, compiled, so that German needs no catalogue and each chunk brings its own words.
 */
export function germanInCode(): Plugin {
  return {
    name: 'german-in-code',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/.*\.tsx?$/, code: /@lingui\/(core|react)\/macro/ },
      async handler(code, id) {
        const result = await transformAsync(code, {
          filename: id,
          babelrc: false,
          configFile: false,
          sourceMaps: true,
          parserOpts: { plugins: ['jsx', 'typescript'] },
          plugins: [['@lingui/babel-plugin-lingui-macro', { stripMessageField: false }], compileTexts],
        });
        return result?.code
          ? { code: result.code, map: result.map ? JSON.stringify(result.map) : null }
          : undefined;
      },
    },
  };
}
