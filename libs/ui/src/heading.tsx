import type { ComponentPropsWithRef } from 'react';

export type HeadingLevel = 1 | 2 | 3 | 4;

const tags = { 1: 'h1', 2: 'h2', 3: 'h3', 4: 'h4' } as const;

/** A heading whose level follows from where it stands, not from how it looks. */
export function Heading({ level, ...rest }: { level: HeadingLevel } & ComponentPropsWithRef<'h2'>) {
  const Tag = tags[level];
  return <Tag {...rest} />;
}
