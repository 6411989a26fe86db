import { classNames } from './class-names';

/** Stands in place of what is being fetched; invisible for the first 300 ms. */
export function Skeleton({
  label,
  lines = 4,
  table,
}: {
  label: string;
  lines?: number | undefined;
  table?: boolean | undefined;
}) {
  return (
    <div className={classNames('skeleton', table && 'skeleton--table')} role="status">
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className="skeleton__line" />
      ))}
    </div>
  );
}
