import type { ReactNode } from 'react';
import { classNames } from './class-names';

export interface Item {
  key: string;
  /** Number or date in front: "TOP 5", "12.03.". */
  lead?: ReactNode;
  /** Usually the link. */
  title: ReactNode;
  meta?: ReactNode;
  /** State and the one button. */
  end?: ReactNode;
  /** A form that opens in place. */
  below?: ReactNode;
}

/** Rows with a title, a line of facts and one thing to do; for agendas, duties, papers. */
export function ItemList({
  label,
  items,
  ordered,
}: {
  label: string;
  items: Item[];
  ordered?: boolean | undefined;
}) {
  const Tag = ordered ? 'ol' : 'ul';
  const withLead = items.some((item) => item.lead !== undefined);
  return (
    <Tag className={classNames('item-list', withLead && 'item-list--lead')} aria-label={label}>
      {items.map((item) => (
        <li key={item.key}>
          {withLead ? <div className="item-list__lead">{item.lead}</div> : null}
          <div>
            <div className="item-list__title">{item.title}</div>
            {item.meta ? <div className="item-list__meta">{item.meta}</div> : null}
          </div>
          {item.end ? <div className="item-list__end">{item.end}</div> : null}
          {item.below ? <div className="item-list__below">{item.below}</div> : null}
        </li>
      ))}
    </Tag>
  );
}
