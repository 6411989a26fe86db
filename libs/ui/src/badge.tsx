import type { ReactNode } from 'react';

/** A quiet label (kind, marking), not a state: "Beispiel", "Grüne Liste". */
export function Badge({ children }: { children: ReactNode }) {
  return <span className="badge">{children}</span>;
}
