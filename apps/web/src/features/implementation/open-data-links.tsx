import { useLingui } from '@lingui/react/macro';
import type { FileFormat } from '../../platform/routing/places';

export interface OpenDataLinksProps {
  /** What is in the file: „Karte“, „Pflichten“. */
  what: string;
  addressOf: (format: FileFormat) => string;
  formats?: readonly FileFormat[];
}

const all: readonly FileFormat[] = ['csv', 'xlsx', 'json'];

/** The same figures as a file to keep; each says its date, its basis and its source. */
export function OpenDataLinks({ what, addressOf, formats = all }: OpenDataLinksProps) {
  const { t } = useLingui();
  return (
    <p className="cluster">
      <span className="muted">{t`${what} als Datei:`}</span>
      {formats.map((format) => (
        <a
          key={format}
          href={addressOf(format)}
          download
          aria-label={t`${what} als ${format.toUpperCase()} laden`}
        >
          {format.toUpperCase()}
        </a>
      ))}
    </p>
  );
}
