import { useLingui } from '@lingui/react/macro';
import { readFragment, graphql, type FragmentOf } from '../../platform/graphql/graphql';
import { formatCents, formatDay, formatNumber, formatShare } from '../../platform/i18n/formats';
import { places } from '../../platform/routing/places';
import './house.css';
import { obstacleWords } from './obstacle-words';

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
  const details = readFragment(ReportDetailsFragment, report);
  const { plannedFor, shareDone, obstacles, obstacleNote, evidenceLink, evidenceFile } = details;
  const { oneOffCostCents, yearlyCostCents } = details;
  const named = obstacles.map((obstacle) => t(obstacleWords[obstacle])).join(', ');
  return (
    <>
      {plannedFor === null ? null : <p>{t`Soll umgesetzt sein bis ${formatDay(plannedFor)}`}</p>}
      {shareDone === null ? null : <p>{t`Geschafft: ${formatShare(shareDone / 100)}`}</p>}
      {named === '' ? null : <p>{t`Was hindert: ${named}`}</p>}
      {obstacleNote === null ? null : <p className="plain-text">{obstacleNote}</p>}
      {evidenceLink === null ? null : (
        <p>
          <a href={evidenceLink} rel="noreferrer nofollow" className="breaking">
            {t`Nachweis: ${evidenceLink}`}
          </a>
        </p>
      )}
      {evidenceFile === null ? null : (
        <p>
          <a href={places.evidence(evidenceFile.id)} download className="breaking">
            {t`Nachweis: ${evidenceFile.name} (${formatNumber(Math.ceil(evidenceFile.sizeInBytes / 1024))} kB)`}
          </a>
        </p>
      )}
      {oneOffCostCents === null ? null : <p>{t`Einmalige Kosten: ${formatCents(oneOffCostCents)}`}</p>}
      {yearlyCostCents === null ? null : <p>{t`Jährliche Kosten: ${formatCents(yearlyCostCents)}`}</p>}
    </>
  );
}
