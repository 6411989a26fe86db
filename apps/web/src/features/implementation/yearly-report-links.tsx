import { useLingui } from '@lingui/react/macro';
import { places } from '../../platform/routing/places';

export interface YearlyReportLinksProps {
  publicBodyKey: string;
  /** ISO 8601: the report of its year is the newest. */
  asOf: string;
}

/** This year so far and the year before, as PDF: public, or complete for the body's own people. */
export function YearlyReportLinks({ publicBodyKey, asOf }: YearlyReportLinksProps) {
  const { t } = useLingui();
  const year = Number(asOf.slice(0, 4));
  return (
    <p className="cluster">
      <span className="muted">{t`Jahresbericht als PDF:`}</span>
      {[year, year - 1].map((one) => (
        <a
          key={one}
          href={places.yearlyReport(publicBodyKey, one)}
          aria-label={t`Jahresbericht ${one} als PDF`}
        >
          {one}
        </a>
      ))}
    </p>
  );
}
