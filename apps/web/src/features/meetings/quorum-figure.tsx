import { Trans, useLingui } from '@lingui/react/macro';
import { Icon } from '@gremia/ui/icon';
import { StateBadge } from '@gremia/ui/state-badge';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import './quorum-figure.css';

export const QuorumFigureFragment = graphql(`
  fragment QuorumFigure on MeetingDetail {
    state
    quorum {
      quorate
      entitled
      present
      ruleTitle
      remoteVoting
      conditions {
        label
        holds
      }
    }
    benches {
      key
      name
      entitled
      present
      remote
    }
  }
`);

/** Whether the meeting may decide now, and why: a sentence, the conditions, who is there by bench. */
export function QuorumFigure({ meeting }: { meeting: FragmentOf<typeof QuorumFigureFragment> }) {
  const { t } = useLingui();
  const { state, quorum, benches } = readFragment(QuorumFigureFragment, meeting);
  const voting = benches.filter(({ entitled }) => entitled > 0);
  return (
    <div className="quorum">
      <p className="quorum__verdict" role="status">
        {quorum.quorate === null ? null : (
          <StateBadge tone={quorum.quorate ? 'success' : 'warning'}>
            {quorum.quorate ? t`beschlussfähig` : t`nicht beschlussfähig`}
          </StateBadge>
        )}
        <span className="numbers">
          {state === 'closed' ? (
            <Trans>
              Am Ende waren <strong>{quorum.present}</strong> von {quorum.entitled} Stimmberechtigten da
            </Trans>
          ) : (
            <Trans>
              <strong>{quorum.present}</strong> von {quorum.entitled} Stimmberechtigten sind da
            </Trans>
          )}
        </span>
      </p>
      <dl className="quorum__benches">
        {voting.map(({ key, name, entitled, present, remote }) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd>
              <span className="quorum__track" aria-hidden="true">
                <span className="quorum__fill" style={{ inlineSize: `${(100 * present) / entitled}%` }} />
              </span>
              <span className="numbers">
                {t`${present} von ${entitled}`}
                {remote === 0 ? null : <span className="muted">{t`, ${remote} zugeschaltet`}</span>}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <ul className="quorum__conditions">
        {quorum.conditions.map(({ label, holds }) => (
          <li key={label} className="with-icon">
            <Icon name={holds ? 'check' : 'close'} />
            <span>
              {label}: {holds ? t`erfüllt` : t`nicht erfüllt`}
            </span>
          </li>
        ))}
        {quorum.remoteVoting ? null : (
          <li className="muted">{t`Zugeschaltete stimmen nicht mit und zählen hier nicht.`}</li>
        )}
      </ul>
    </div>
  );
}
