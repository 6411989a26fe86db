import { useLingui } from '@lingui/react/macro';
import { formatDay, formatMoment } from '../../platform/i18n/formats';
import type { GivenAuthorisation } from './authorisation-query';
import { authorisationKindWords } from './authorisation-words';

type Told = Pick<GivenAuthorisation, 'kind' | 'procedures' | 'validFrom' | 'validTo' | 'endedAt'>;

/** What an authorisation allows, and from when to when, in a line. */
export function AuthorisationPeriod({ given }: { given: Told }) {
  const { t } = useLingui();
  const { kind, procedures, validFrom, validTo, endedAt } = given;
  const what =
    kind === 'perProcedure'
      ? t`Nur für ${procedures.map(({ name }) => name).join(', ')}`
      : t(authorisationKindWords[kind].word);
  return (
    <>
      {what}
      {' · '}
      {validTo === null
        ? t`ab ${formatDay(validFrom)}`
        : t`vom ${formatDay(validFrom)} bis zum ${formatDay(validTo)}`}
      {endedAt === null ? null : (
        <>
          {' · '}
          {t`beendet ${formatMoment(endedAt)}`}
        </>
      )}
    </>
  );
}
