import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { ToastProvider } from '@gremia/ui/toast';
import { RouterProvider } from '@tanstack/react-router';
import { SessionProvider } from '../platform/session/session-provider';
import { router } from './router';

export function App() {
  return (
    <I18nProvider i18n={i18n}>
      <SessionProvider>
        <ToastProvider>
          <RouterProvider router={router} />
        </ToastProvider>
      </SessionProvider>
    </I18nProvider>
  );
}
