import { Plural, useLingui } from '@lingui/react/macro';
import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { isFinal } from '@gremia/domain/kernel/lifecycle';
import { standardLifecycle } from '@gremia/domain/standards/standard';
import { Badge } from '@gremia/ui/badge';
import { Icon } from '@gremia/ui/icon';
import { VisuallyHidden } from '@gremia/ui/visually-hidden';
import type { ResultOf } from '../../platform/graphql/graphql';
import { formatDay } from '../../platform/i18n/formats';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import type { AgendaStandard } from './agenda-query';
import { BindingnessBadge } from './bindingness-badge';
import { needAnchor, NeedBadge, type NeedFragment } from './need-list';
import { nextDeadline } from './next-deadline';

/** A standard in the column of its station; who keeps the catalogue finds the way to the next one here. */
export function StandardCard({ standard, canMove }: { standard: AgendaStandard; canMove: boolean }) {
  const { t } = useLingui();
  const { slug, name, kind, operator, state, bindingness } = standard;
  const dueOn = nextDeadline(standard, dateInBerlin(new Date()));
  return (
    <li className="agenda-card">
      <div className="agenda-card__title">
        <PlaceLink to={places.standard(slug)}>{name}</PlaceLink>
      </div>
      <p className="agenda-card__meta">{[kind, operator].filter(Boolean).join(' · ')}</p>
      {dueOn === null ? null : (
        <p className="agenda-card__due">
          <Icon name="calendar" /> {t`Nächste Frist: ${formatDay(dueOn)}`}
        </p>
      )}
      <BindingnessBadge bindingness={bindingness} />
      {canMove && state !== null && !isFinal(standardLifecycle, state) ? (
        <div className="agenda-card__act no-print">
          <PlaceLink to={places.standard(slug)} search={{ schritt: 1 }}>
            {t`Nächster Schritt`} <VisuallyHidden>{name}</VisuallyHidden>
          </PlaceLink>
        </div>
      ) : null}
    </li>
  );
}

/** A need that waits for its answer; what it says in full stands in the list below. */
export function NeedCard({ need, canAnswer }: { need: ResultOf<typeof NeedFragment>; canAnswer: boolean }) {
  const { t } = useLingui();
  const { id, title, reportedFor, supporters, state, example } = need;
  const address = `#${needAnchor(id)}`;
  return (
    <li className="agenda-card agenda-card--need">
      <div className="agenda-card__title">
        <a href={address}>{title}</a>
      </div>
      <p className="agenda-card__meta">
        {reportedFor}
        {supporters === 0 ? null : (
          <>
            {' · '}
            <Plural value={supporters} one="# weitere Stelle" other="# weitere Stellen" />
          </>
        )}
      </p>
      <NeedBadge state={state} />
      {example ? <Badge>{t`Beispiel`}</Badge> : null}
      {canAnswer ? (
        <div className="agenda-card__act no-print">
          <a href={address}>
            {t`Beantworten`} <VisuallyHidden>{title}</VisuallyHidden>
          </a>
        </div>
      ) : null}
    </li>
  );
}
