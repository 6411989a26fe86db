import { useLingui } from '@lingui/react/macro';
import { formatTime } from '../i18n/formats';
import { useLostConnection } from './connection-state';

/** Says, where a page is followed live, that it is not at the moment, and of when it is. */
export function ConnectionNote() {
  const { t } = useLingui();
  const lostAt = useLostConnection();
  return (
    <p className={lostAt === null ? 'visually-hidden' : 'muted'} role="status">
      {lostAt === null ? null : t`Verbindung unterbrochen – Anzeige Stand ${formatTime(lostAt)}`}
    </p>
  );
}
