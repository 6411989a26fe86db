import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import { startInGerman } from './src/platform/i18n/language';

startInGerman();
afterEach(cleanup);
