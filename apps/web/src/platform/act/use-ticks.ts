import { useState } from 'react';

export interface Ticks {
  /** What the box shows: what was just asked for, else what the page has read. */
  isTicked: (id: string) => boolean;
  /** Shows the tick at once, sends it, and takes it back if it was refused. */
  tick: (id: string, ticked: boolean, send: () => Promise<boolean>) => Promise<void>;
}

/** Boxes that act at once keep what was ticked until the page has read it again; `read` says what it has read. */
export function useTicks(read: (id: string) => boolean): Ticks {
  const [asked, setAsked] = useState<ReadonlyMap<string, boolean>>(new Map());
  const unread = new Map([...asked].filter(([id, ticked]) => read(id) !== ticked));
  if (unread.size < asked.size) setAsked(unread);

  const forget = (id: string) => setAsked((all) => new Map([...all].filter(([other]) => other !== id)));

  return {
    isTicked: (id) => unread.get(id) ?? read(id),
    async tick(id, ticked, send) {
      setAsked((all) => new Map(all).set(id, ticked));
      if (!(await send())) forget(id);
    },
  };
}
