import optimizeLocales from '@react-aria/optimize-locales-plugin';
import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { germanInCode } from './german-in-code.ts';
import { trustedDocuments } from './trusted-documents.ts';

const inWorkspace = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Preloads the two Latin font files, so that they are there before the first paint on most visits. */
function preloadFonts(): Plugin {
  return {
    name: 'preload-fonts',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler(_html, context) {
        const fonts = Object.keys(context.bundle ?? {}).filter((file) =>
          /fira-sans-latin-(400|600).*woff2$/.test(file),
        );
        return fonts.map((file) => ({
          tag: 'link',
          injectTo: 'head-prepend',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `/${file}` },
        }));
      },
    },
  };
}

const api = process.env['API_URL'] ?? 'http://127.0.0.1:4000';

export default defineConfig({
  root: import.meta.dirname,
  cacheDir: inWorkspace('node_modules/.vite/apps/web'),
  plugins: [
    trustedDocuments(),
    germanInCode(),
    preloadFonts(),
    react(),
    lingui({ configPath: fileURLToPath(new URL('./lingui.config.mjs', import.meta.url)) }),
    { ...optimizeLocales.vite({ locales: ['de-DE', 'en-GB'] }), enforce: 'pre' },
  ],
  css: {
    preprocessorOptions: {
      scss: {
        loadPaths: [inWorkspace('node_modules')],
        quietDeps: true,
        silenceDeprecations: ['if-function'],
      },
    },
  },
  build: {
    target: 'baseline-widely-available',
    outDir: process.env['GREMIA_WEB_OUTPUT'] ?? inWorkspace('dist/apps/web'),
    emptyOutDir: true,
    manifest: true,
    reportCompressedSize: false,
    // Only the first page is preloaded: the list of every page's chunks would weigh on it.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, chunks, { hostType }) => (hostType === 'html' ? chunks : []),
    },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'vendor',
              test: /node_modules[\\/](?:react|react-dom|scheduler|use-sync-external-store|cookie-es|seroval|@lingui[\\/](?:core|react|message-utils)|@tanstack[\\/](?:react-router|router-core|history|react-store|store))[\\/]/,
            },
            {
              // What the frame and nearly every page need: together they pack tighter than a dozen crumbs.
              name: 'frame',
              test: /(?:libs\/ui\/src\/(?:alert|breadcrumb|button|class-names|empty-state|heading|icon|icon-paths|page-header|section|skeleton|skip-link|toast|tone|visually-hidden)|apps\/web\/src\/(?:app\/(?!who-menu|not-found-page)[a-z-]+|platform\/(?:graphql\/ask|i18n\/language|page\/page|routing\/[a-z-]+|session\/(?!passkey-device|way-back)[a-z-]+|theme\/theme)))\.tsx?$/,
            },
            {
              // Dates, states and facts stand on nearly every page that shows a record: together they pack tighter.
              name: 'record',
              test: /(?:libs\/ui\/src\/(?:state-badge|badge|share|item-list|key-facts|with-aside)|apps\/web\/src\/platform\/(?:i18n\/formats|live\/connection-(?:note|state)|graphql\/(?:graphql|answer-view)))\.tsx?$/,
            },
            {
              // A result is drawn for visitors too, who vote nowhere: without this it lies with the vote.
              name: 'result',
              test: /apps\/web\/src\/features\/voting\/(?:result-view|ballot-words|exact-figures)\.tsx?$/,
            },
          ],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: {
      '/graphql': { target: api, ws: true },
      '/health': api,
      '/files': api,
      '/oparl': api,
      '^/(konto/meine-daten|verwaltung/konten/[^/]+/daten)\\.html': api,
      // Data of a page lies beside it with an ending; the pages themselves are served here.
      '^/[^?]*\\.(json|csv|pdf|ics|atom|xlsx)(\\?|$)': {
        target: api,
        bypass: (request) =>
          request.url?.startsWith('/src/') || request.url?.startsWith('/@') ? request.url : undefined,
      },
    },
  },
});
