import { Fragment } from 'react';

type Block = { readonly kind: 'p' | 'ol' | 'ul'; readonly lines: readonly string[] };

const numbered = /^\(?\d+[.)]\s+/;
const dashed = /^[-–•]\s+/;

/** Text as it was typed: paragraphs, and lists where every line of a block begins with a number or a dash. */
export function PlainText({ text }: { text: string }) {
  return blocksOf(text).map(({ kind: Kind, lines }, index) =>
    Kind === 'p' ? (
      <p key={index}>
        {lines.map((line, place) => (
          <Fragment key={place}>
            {place === 0 ? null : <br />}
            {line}
          </Fragment>
        ))}
      </p>
    ) : (
      <Kind key={index}>
        {lines.map((line) => (
          <li key={line}>{line.replace(Kind === 'ol' ? numbered : dashed, '')}</li>
        ))}
      </Kind>
    ),
  );
}

function blocksOf(text: string): readonly Block[] {
  const blocks = text.split(/\n\s*\n/).map((block) => block.split('\n').map((line) => line.trim()));
  return blocks.map((lines) => {
    if (lines.every((line) => numbered.test(line))) return { kind: 'ol', lines };
    return lines.every((line) => dashed.test(line)) ? { kind: 'ul', lines } : { kind: 'p', lines };
  });
}
