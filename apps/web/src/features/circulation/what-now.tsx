import { i18n } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { Alert } from '@gremia/ui/alert';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { formatDeadline } from '../../platform/i18n/deadline';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';

export const WhatNowFragment = graphql(`
  fragment WhatNow on Circulation {
    state
    now
    feedbackEndsAt
    votingEndsAt
    endReason
    objectingSeat
    keptOut
    item {
      number
      meetingSlug
      meetingTitle
    }
    resolution {
      number
      slug
    }
    viewerCan {
      comment
    }
  }
`);

type Circulation = ResultOf<typeof WhatNowFragment>;

/** What is asked, until when, and what happens next: the first thing on the page. */
export function WhatNow({ circulation: masked }: { circulation: FragmentOf<typeof WhatNowFragment> }) {
  const { t } = useLingui();
  const circulation = readFragment(WhatNowFragment, masked);
  if (circulation.keptOut) {
    return (
      <Alert tone="info" title={t`Sie nehmen an diesem Umlauf nicht teil`}>
        {t`Ihr Sitz ist als befangen verzeichnet. Unterlagen und Rückmeldungen sehen Sie deshalb nicht. Stimmt das nicht, wenden Sie sich bitte an die Geschäftsstelle.`}
      </Alert>
    );
  }
  switch (circulation.state) {
    case 'feedback':
      return <Feedback circulation={circulation} />;
    case 'voting':
      return <Voting circulation={circulation} />;
    case 'objected':
      return <Objected circulation={circulation} />;
    case 'cancelled':
      return (
        <Alert tone="neutral" title={t`Dieser Umlauf wurde abgebrochen`}>
          {circulation.endReason ?? ''}
        </Alert>
      );
    case 'certified':
      return <Certified circulation={circulation} />;
  }
}

function Feedback({ circulation }: { circulation: Circulation }) {
  const { t } = useLingui();
  const { now, feedbackEndsAt, votingEndsAt, viewerCan } = circulation;
  const end = formatDeadline(feedbackEndsAt);
  const vote = formatDeadline(votingEndsAt);
  const left = remaining(feedbackEndsAt);
  if (Date.parse(now) >= Date.parse(feedbackEndsAt)) {
    return (
      <Alert tone="warning" title={t`Die Rückmeldephase ist zu Ende`}>
        {t`Die Abstimmung beginnt gleich von selbst. Beginnt sie nicht, passt die Beschlussregel nicht mehr zu den Sitzen: Dann bricht die Geschäftsstelle ab und beginnt neu.`}
      </Alert>
    );
  }
  return (
    <Alert tone="info" title={t`Rückmeldungen bis ${end}`}>
      <p>
        {viewerCan.comment
          ? t`Noch ${left}: Lesen Sie den Text und schreiben Sie, was Ihnen fehlt. Danach steht der Text fest, und die Abstimmung beginnt von selbst. Sie läuft bis ${vote}.`
          : t`Noch ${left}. Danach steht der Text fest, und die Abstimmung beginnt von selbst. Sie läuft bis ${vote}.`}
      </p>
    </Alert>
  );
}

function Voting({ circulation }: { circulation: Circulation }) {
  const { t } = useLingui();
  const end = formatDeadline(circulation.votingEndsAt);
  const left = remaining(circulation.votingEndsAt);
  return (
    <Alert tone="info" title={t`Abstimmung bis ${end}`}>
      {t`Noch ${left}. Mit dieser Sekunde wird das Ergebnis von selbst festgestellt; eine spätere Stimme zählt nicht.`}
    </Alert>
  );
}

function Objected({ circulation }: { circulation: Circulation }) {
  const { t } = useLingui();
  const { objectingSeat, endReason, item } = circulation;
  return (
    <Alert
      tone="neutral"
      title={
        objectingSeat === null
          ? t`Es gab einen Einspruch gegen das Verfahren`
          : t`Einspruch gegen das Verfahren: ${objectingSeat}`
      }
      actions={
        item === null ? undefined : (
          <PlaceLink to={places.agendaItem(item.meetingSlug, item.number)}>
            {t`${item.meetingTitle}, TOP ${item.number}`}
          </PlaceLink>
        )
      }
    >
      <p>{endReason}</p>
      <p>
        {item === null
          ? t`Die Sache kommt in die nächste Sitzung. Noch ist keine geplant.`
          : t`Die Sache kommt in die nächste Sitzung.`}
      </p>
    </Alert>
  );
}

function Certified({ circulation: { resolution } }: { circulation: Circulation }) {
  const { t } = useLingui();
  if (resolution === null) return null;
  return (
    <p>
      <PlaceLink to={places.resolution(resolution.slug)}>{t`Beschluss ${resolution.number}`}</PlaceLink>
    </p>
  );
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** 3 Tage; on the last two days in hours, in the last two hours in minutes. */
function remaining(at: string): string {
  const left = Math.max(0, Date.parse(at) - Date.now());
  if (left > 2 * dayMs) return inUnits(left / dayMs, 'day');
  return left > 2 * hourMs ? inUnits(left / hourMs, 'hour') : inUnits(left / minuteMs, 'minute');
}

function inUnits(count: number, unit: 'day' | 'hour' | 'minute'): string {
  const style = { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(i18n.locale, style).format(Math.floor(count));
}
