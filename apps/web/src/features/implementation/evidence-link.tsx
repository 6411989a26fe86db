import { useLingui } from '@lingui/react/macro';
import { formatNumber } from '../../platform/i18n/formats';
import { places } from '../../platform/routing/places';
import './house.css';

export interface EvidenceFileShown {
  readonly id: string;
  readonly name: string;
  readonly sizeInBytes: number;
}

/** A file as evidence, to load. */
export function EvidenceLink({ file }: { file: EvidenceFileShown }) {
  const { t } = useLingui();
  const size = formatNumber(Math.ceil(file.sizeInBytes / 1024));
  return (
    <a href={places.evidence(file.id)} download className="breaking">
      {t`Nachweis: ${file.name} (${size} kB)`}
    </a>
  );
}
