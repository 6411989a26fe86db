import type { ReactNode } from 'react';
import { Heading, type HeadingLevel } from './heading';

export interface OfficialDocumentProps {
  /** "IT-Kooperationsrat Nordrhein-Westfalen" */
  issuer: ReactNode;
  /** "Beschluss 2026/14" */
  title: ReactNode;
  /** "vom 3. Dezember 2026" */
  subtitle?: ReactNode;
  headingLevel?: HeadingLevel | undefined;
  /** Paragraphs, lists, headings of the text. */
  children: ReactNode;
  /** Who signs: name and office. */
  signatures?: { key: string; name: ReactNode; office: ReactNode }[] | undefined;
  foot?: ReactNode;
}

/** A resolution's text or minutes, as an official document: in a serif, ready for paper. */
export function OfficialDocument(props: OfficialDocumentProps) {
  const { issuer, title, subtitle, headingLevel = 2, children, signatures, foot } = props;
  return (
    <article className="official-document">
      <header className="official-document__head">
        <p className="official-document__issuer">{issuer}</p>
        <Heading level={headingLevel} className="official-document__title">
          {title}
        </Heading>
        {subtitle ? <p className="official-document__subtitle">{subtitle}</p> : null}
      </header>
      <div className="official-document__text">{children}</div>
      {signatures ? (
        <div className="official-document__signatures">
          {signatures.map((signature) => (
            <div key={signature.key}>
              <div>{signature.name}</div>
              <div>{signature.office}</div>
            </div>
          ))}
        </div>
      ) : null}
      {foot ? <footer className="official-document__foot">{foot}</footer> : null}
    </article>
  );
}
