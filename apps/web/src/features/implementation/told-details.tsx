import { useLingui } from '@lingui/react/macro';
import type { Obstacle } from '@gremia/domain/implementation/report-details';
import { formatCents, formatDay, formatShare } from '../../platform/i18n/formats';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import './house.css';
import { obstacleWords } from './obstacle-words';

export interface ToldInReport {
  readonly plannedFor: string | null;
  readonly shareDone: number | null;
  readonly obstacles: readonly Obstacle[];
  readonly obstacleNote: string | null;
  readonly evidenceLink: string | null;
  readonly oneOffCostCents: number | null;
  readonly yearlyCostCents: number | null;
}

export const ToldFragment = graphql(`
  fragment Told on ReportDetails {
    plannedFor
    shareDone
    obstacles
    obstacleNote
    evidenceLink
    oneOffCostCents
    yearlyCostCents
  }
`);

/** The same of a report that is not made yet. */
export function ToldSoFar({ details }: { details: FragmentOf<typeof ToldFragment> | null }) {
  return details === null ? null : <ToldDetails told={readFragment(ToldFragment, details)} />;
}

/** What a report tells beside state and day, a line each; nothing where it tells no more. */
export function ToldDetails({ told }: { told: ToldInReport }) {
  const { t } = useLingui();
  const { plannedFor, shareDone, obstacleNote, evidenceLink, oneOffCostCents, yearlyCostCents } = told;
  const named = told.obstacles.map((obstacle) => t(obstacleWords[obstacle])).join(', ');
  return (
    <>
      {plannedFor === null ? null : <p>{t`Soll umgesetzt sein bis ${formatDay(plannedFor)}`}</p>}
      {shareDone === null ? null : <p>{t`Geschafft: ${formatShare(shareDone / 100)}`}</p>}
      {named === '' ? null : <p>{t`Was hindert: ${named}`}</p>}
      {obstacleNote ? <p className="plain-text">{obstacleNote}</p> : null}
      {evidenceLink ? (
        <p>
          <a href={evidenceLink} rel="noreferrer nofollow" className="breaking">
            {t`Nachweis: ${evidenceLink}`}
          </a>
        </p>
      ) : null}
      {oneOffCostCents === null ? null : <p>{t`Einmalige Kosten: ${formatCents(oneOffCostCents)}`}</p>}
      {yearlyCostCents === null ? null : <p>{t`Jährliche Kosten: ${formatCents(yearlyCostCents)}`}</p>}
    </>
  );
}
