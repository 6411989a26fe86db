import type { ReactNode } from 'react';

/** First stop of the Tab key: leads past the navigation. */
export function SkipLink({ target, children }: { target: string; children: ReactNode }) {
  return (
    <a className="skip-link" href={`#${target}`}>
      {children}
    </a>
  );
}
