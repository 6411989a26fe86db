import { useLingui } from '@lingui/react/macro';
import { readFragment, graphql, type FragmentOf } from '../../platform/graphql/graphql';
import { formatNumber } from '../../platform/i18n/formats';
import { places } from '../../platform/routing/places';
import { ToldDetails } from './told-details';

export const ReportDetailsFragment = graphql(`
  fragment ReportDetails on HouseReport {
    plannedFor
    shareDone
    obstacles
    obstacleNote
    evidenceLink
    oneOffCostCents
    yearlyCostCents
    evidenceFile {
      id
      name
      sizeInBytes
    }
  }
`);

/** What a report told beside state and day; nothing where it told no more. */
export function ReportDetails({ report }: { report: FragmentOf<typeof ReportDetailsFragment> }) {
  const { t } = useLingui();
  const { evidenceFile, ...told } = readFragment(ReportDetailsFragment, report);
  return (
    <>
      <ToldDetails told={told} />
      {evidenceFile === null ? null : (
        <p>
          <a href={places.evidence(evidenceFile.id)} download className="breaking">
            {t`Nachweis: ${evidenceFile.name} (${formatNumber(Math.ceil(evidenceFile.sizeInBytes / 1024))} kB)`}
          </a>
        </p>
      )}
    </>
  );
}
