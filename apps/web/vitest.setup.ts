import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { startInGerman } from './src/platform/i18n/language';

// A page's chunk is compiled when it is first asked for; that takes its time where all runners work at once.
configure({ asyncUtilTimeout: 10_000 });
startInGerman();
afterEach(cleanup);

// jsdom lays nothing out, so nothing can be scrolled to.
Element.prototype.scrollIntoView = () => undefined;
globalThis.ResizeObserver ??= class {
  observe() {
    return undefined;
  }
  unobserve() {
    return undefined;
  }
  disconnect() {
    return undefined;
  }
};
