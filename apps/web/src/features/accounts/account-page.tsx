import { useLingui } from '@lingui/react/macro';
import { Alert } from '@gremia/ui/alert';
import { SignInHere } from '../../platform/graphql/problem-note';
import { Page as Frame } from '../../platform/page/page';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { useSession } from '../../platform/session/session';
import { ArrivalNote } from './arrival-note';
import { OwnCodes } from './own-codes';
import { OwnData } from './own-data';
import { OwnPasskeys } from './own-passkeys';
import { OwnProvider } from './own-provider';
import { OwnSessions } from './own-sessions';

/** What belongs to the person and not to a role. */
export function Page() {
  const { t } = useLingui();
  const { person, role, isKnown } = useSession();
  const mayInvite = role?.kind === 'secretariat' || role?.kind === 'administrator';
  return (
    <Frame title={t`Ihr Konto`} lead={person?.name}>
      {isKnown && person === null ? <SignInFirst /> : null}
      {person === null ? null : (
        <>
          <ArrivalNote />
          <OwnPasskeys />
          <OwnProvider />
          <OwnCodes />
          <OwnSessions />
          <OwnData />
          {mayInvite ? (
            <p>
              <PlaceLink to={places.invite()}>{t`Jemanden einladen`}</PlaceLink>
            </p>
          ) : null}
        </>
      )}
    </Frame>
  );
}

function SignInFirst() {
  const { t } = useLingui();
  return <Alert tone="info" title={t`Dafür melden Sie sich bitte an`} actions={<SignInHere />} />;
}
