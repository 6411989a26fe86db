import { buttonClass } from '@gremia/ui/button';
import type { MouseEvent, ReactNode } from 'react';
import { useClient } from 'urql';
import { graphql } from '../graphql/graphql';
import { useStepUp } from './use-step-up';

const RecentQuery = graphql(`
  query SignedInRecently {
    signedInRecently
  }
`);

/** A link to a file of personal data: who signed in long ago does so again first, and then gets it without another press. */
export function FileAfterProof({ href, children }: { href: string; children: ReactNode }) {
  const client = useClient();
  const { dialog, withProof } = useStepUp();

  async function ask() {
    const { data } = await client.query(RecentQuery, {}, { requestPolicy: 'network-only' }).toPromise();
    return data?.signedInRecently === false ? { reason: 'signInAgain' } : {};
  }

  /** Without an answer the server decides: it sends on who has to sign in again. */
  async function open(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    if (!('reason' in (await withProof(ask)))) window.location.assign(href);
  }

  return (
    <>
      {dialog}
      <a href={href} className={buttonClass('secondary')} onClick={(event) => void open(event)}>
        {children}
      </a>
    </>
  );
}
