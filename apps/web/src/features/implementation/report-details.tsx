import { useLingui } from '@lingui/react/macro';
import { readFragment, graphql, type FragmentOf } from '../../platform/graphql/graphql';
import { EvidenceLink } from './evidence-link';
import { EvidenceRelease } from './evidence-release';
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
    evidenceFiles {
      id
      name
      sizeInBytes
      released
    }
  }
`);

export interface ReportDetailsProps {
  report: FragmentOf<typeof ReportDetailsFragment>;
  /** Set for the body's own people: they let everybody read a file, or no longer. */
  onReleased?: (() => void) | undefined;
}

/** What a report told beside state and day; nothing where it told no more. */
export function ReportDetails({ report, onReleased }: ReportDetailsProps) {
  const { t } = useLingui();
  const { evidenceFiles, ...told } = readFragment(ReportDetailsFragment, report);
  return (
    <>
      <ToldDetails told={told} />
      {evidenceFiles.map((file) => (
        <div key={file.id}>
          <EvidenceLink file={file} />
          {onReleased === undefined ? (
            file.released && <p className="muted">{t`Freigegeben: alle dürfen diese Datei lesen.`}</p>
          ) : (
            <EvidenceRelease file={file} onReleased={onReleased} />
          )}
        </div>
      ))}
    </>
  );
}
