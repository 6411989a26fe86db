import { createContext, lazy, Suspense, use, useCallback, useRef, useState, type ReactNode } from 'react';
import type { Notice } from './toast-message';
import type { Tone } from './tone';

/** Few visits are told anything: it is loaded when somebody is. */
const ToastMessage = lazy(async () => ({ default: (await import('./toast-message')).ToastMessage }));

const ToastContext = createContext<(text: string, tone?: Tone) => void>(() => undefined);

const shownFor = 6_000;

/** Carries the page's one polite live region. What it says must also stand somewhere on the page. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [notice, setNotice] = useState<Notice | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const say = useCallback((text: string, tone: Tone = 'success') => {
    clearTimeout(timer.current);
    setNotice({ text, tone });
    timer.current = setTimeout(() => setNotice(null), shownFor);
  }, []);

  return (
    <ToastContext value={say}>
      {children}
      <div className="toasts" role="status">
        <Suspense>{notice ? <ToastMessage {...notice} /> : null}</Suspense>
      </div>
    </ToastContext>
  );
}

/** `say('Stimme gezählt um 14:02 Uhr.')`: shown for six seconds and read out politely. Rare. */
export function useToast(): (text: string, tone?: Tone) => void {
  return use(ToastContext);
}
