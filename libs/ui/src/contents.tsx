import { useId } from 'react';

/** Links to the sections of a long record; stands in the aside. */
export function Contents({ title, sections }: { title: string; sections: { id: string; title: string }[] }) {
  const labelId = useId();
  return (
    <nav className="contents" aria-labelledby={labelId}>
      <p className="contents__title" id={labelId}>
        {title}
      </p>
      <ul>
        {sections.map((section) => (
          <li key={section.id}>
            <a href={`#${section.id}`}>{section.title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
