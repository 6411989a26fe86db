import { useLingui } from '@lingui/react/macro';
import type { Permission } from '@gremia/domain/access/permissions';
import { Skeleton } from '@gremia/ui/skeleton';
import type { ReactNode } from 'react';
import { KindNote } from '../graphql/problem-note';
import { Page, type PageProps, useIsFramed } from '../page/page';
import { useSession } from '../session/session';
import { mayInSession } from './use-may';

export interface DoorProps {
  /** Needed for all that stands behind. */
  permission: Permission;
  /** The way up, where a whole page stands behind. */
  breadcrumb?: PageProps['breadcrumb'];
  children: ReactNode;
}

/** Offers a form or a table to those alone who could use it, and tells everybody else once why it is not there. */
export function Door({ permission, breadcrumb, children }: DoorProps) {
  const { t } = useLingui();
  const isFramed = useIsFramed();
  const session = useSession();
  if (!session.isKnown) return <Skeleton label={t`Wird geladen`} />;
  const decision = mayInSession(session, permission);
  if (decision.allowed) return children;
  const note = <KindNote kind={decision.denial === 'notSignedIn' ? 'UNAUTHENTICATED' : 'DENIED'} />;
  if (isFramed) return note;
  return (
    <Page breadcrumb={breadcrumb} title={t`Diese Seite lässt sich nicht zeigen`}>
      {note}
    </Page>
  );
}
