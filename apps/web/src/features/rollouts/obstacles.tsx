import { useLingui } from '@lingui/react/macro';
import { ItemList } from '@gremia/ui/item-list';
import { ProgressBar } from '@gremia/ui/progress-bar';
import { Section } from '@gremia/ui/section';
import { formatDay, formatNumber } from '../../platform/i18n/formats';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { obstacleWords } from '../implementation/implementation.public';
import type { Insight } from './insight-query';

/** What hinders, the most frequent first, and what bodies say about the law. */
export function Obstacles({ insight }: { insight: Insight }) {
  const { t } = useLingui();
  const { obstacles, withObstacles, asOf } = insight;
  return (
    <Section
      id="hindernisse"
      title={t`Was hindert`}
      lead={t`Genannt von Stellen, die noch nicht fertig sind. Eine Stelle kann mehreres nennen. Nicht öffentlich.`}
    >
      {obstacles.length === 0 ? (
        <p className="muted">{t`Noch nennt niemand ein Hindernis.`}</p>
      ) : (
        <ol className="ranked" aria-label={t`Hindernisse nach Häufigkeit`}>
          {obstacles.map(({ obstacle, bodies }) => (
            <li key={obstacle}>
              {bodies === null || withObstacles === null ? (
                <p>
                  {t(obstacleWords[obstacle])}: <span className="muted">{t`unter fünf Stellen`}</span>
                </p>
              ) : (
                <ProgressBar
                  label={t(obstacleWords[obstacle])}
                  value={bodies}
                  max={withObstacles}
                  words={t`${formatNumber(bodies)} von ${formatNumber(withObstacles)}`}
                />
              )}
            </li>
          ))}
        </ol>
      )}
      <p className="muted">{t`Stand ${formatDay(asOf)}; eigene Angaben.`}</p>
      <LegalHurdles insight={insight} />
    </Section>
  );
}

function LegalHurdles({ insight: { legalHurdles, legalHurdlesHidden } }: { insight: Insight }) {
  const { t } = useLingui();
  if (legalHurdles.length === 0 && !legalHurdlesHidden) return null;
  return (
    <div className="stack stack--small">
      <h3>{t`Hürden im Recht, gesammelt für das Gremium`}</h3>
      {legalHurdlesHidden ? (
        <p className="muted">{t`Weniger als fünf Stellen haben etwas dazu geschrieben. Die Texte würden sie erkennen lassen; die Geschäftsstelle kennt sie.`}</p>
      ) : (
        <ItemList
          label={t`Hürden im Recht`}
          items={legalHurdles.map(({ text, bodyName, obligationId }, index) => ({
            key: obligationId ?? String(index),
            title: <span className="plain-text">{text}</span>,
            meta:
              obligationId === null ? undefined : (
                <PlaceLink to={places.duty(obligationId)}>{bodyName}</PlaceLink>
              ),
          }))}
        />
      )}
    </div>
  );
}
