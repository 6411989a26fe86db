import { useLingui } from '@lingui/react/macro';
import { standardStates as everyState, type StandardState } from '@gremia/domain/standards/standard';
import { Icon } from '@gremia/ui/icon';
import { Timeline } from '@gremia/ui/timeline';
import { formatDay } from '../../platform/i18n/formats';
import './life-cycle.css';
import { standardStates } from './standard-words';

interface Step {
  readonly state: StandardState;
  readonly on: string;
  readonly note: string | null;
}

/** Where a standard stands between need and retirement, and the steps that were noted. */
export function LifeCycle({ state, steps }: { state: StandardState; steps: readonly Step[] }) {
  const { t } = useLingui();
  const reached = everyState.indexOf(state);
  return (
    <div className="stack stack--small">
      <ol className="life-cycle" aria-label={t`Lebenszyklus`}>
        {everyState.map((one, index) => (
          <li
            key={one}
            className={index < reached ? 'is-done' : index === reached ? 'is-current' : undefined}
            aria-current={index === reached ? 'step' : undefined}
          >
            <Icon name={index < reached ? 'check-circle' : index === reached ? 'circle-half' : 'circle'} />
            {t(standardStates[one])}
          </li>
        ))}
      </ol>
      {steps.length === 0 ? (
        <p className="muted">{t`Wann die früheren Schritte waren, sagt keine Quelle.`}</p>
      ) : (
        <Timeline
          label={t`Schritte im Lebenszyklus`}
          entries={steps.toReversed().map(({ state: made, on, note }) => ({
            key: `${made} ${on}`,
            when: formatDay(on),
            title: t(standardStates[made]),
            icon: 'check',
            children: note,
          }))}
        />
      )}
    </div>
  );
}
