import '@gremia/ui/styles';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { rememberedLanguage, speak } from './platform/i18n/language';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

await speak(rememberedLanguage());
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
