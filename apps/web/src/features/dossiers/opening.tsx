import { Button } from '@gremia/ui/button';
import { type ReactNode, useState } from 'react';

/** A form that is asked for first, so that it is in nobody's way; `close` after the act. */
export function Opening({ label, children }: { label: string; children: (close: () => void) => ReactNode }) {
  const [open, setOpen] = useState(false);
  if (open) return children(() => setOpen(false));
  return (
    <div className="button-row">
      <Button size="small" onClick={() => setOpen(true)}>
        {label}
      </Button>
    </div>
  );
}
