import { useLingui } from '@lingui/react/macro';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { longestContact, type OfferHelpReason } from '@gremia/domain/neighbours/help-offer';
import { Button } from '@gremia/ui/button';
import { Form } from '@gremia/ui/form';
import { TextField } from '@gremia/ui/text-field';
import { useState } from 'react';
import { ActProblem } from '../../platform/act/act-problem';
import { useAct } from '../../platform/act/use-act';
import { graphql } from '../../platform/graphql/graphql';

const OfferMutation = graphql(`
  mutation OfferHelp($input: OfferHelpInput!) {
    acted: offerHelp(input: $input) {
      __typename
      ... on OfferHelpRefused {
        reason
      }
    }
  }
`);

const WithdrawMutation = graphql(`
  mutation WithdrawHelp($obligationId: ID!) {
    acted: withdrawHelp(obligationId: $obligationId) {
      __typename
    }
  }
`);

const refusals: Record<OfferHelpReason, MessageDescriptor> = {
  obligationEnded: msg`Diese Pflicht ist beendet.`,
  notImplemented: msg`Anbieten können Sie sich, sobald Sie es als umgesetzt gemeldet haben.`,
  contactMissing: msg`Bitte nennen Sie beides: wen man fragt und wie man ihn erreicht.`,
  addressUnreadable: msg`Bitte geben Sie eine E-Mail-Adresse oder eine Telefonnummer an.`,
  textTooLong: msg`Beides darf je 120 Zeichen haben. Bitte kürzen Sie.`,
};

export interface HelpOfferFormProps {
  obligationId: string;
  offer: { readonly contactName: string; readonly contactAddress: string } | null;
  canOffer: boolean;
  onActed: () => void;
}

/** The body's own word that others may ask it, given and taken back with one button. */
export function HelpOfferForm({ obligationId, offer, canOffer, onActed }: HelpOfferFormProps) {
  const { t } = useLingui();
  const [contactName, setContactName] = useState(offer?.contactName ?? '');
  const [contactAddress, setContactAddress] = useState(offer?.contactAddress ?? '');
  const { act, problem, pending } = useAct(onActed);
  const send = () => act(OfferMutation, { input: { obligationId, contactName, contactAddress } }, refusals);
  if (offer !== null)
    return (
      <div className="stack stack--small">
        <ActProblem problem={problem} />
        <p>{t`Ihre Stelle lässt sich fragen: ${offer.contactName}, ${offer.contactAddress}.`}</p>
        {canOffer ? (
          <div className="button-row">
            <Button
              size="small"
              pending={pending}
              onClick={() => void act(WithdrawMutation, { obligationId }, {})}
            >{t`Angebot zurückziehen`}</Button>
          </div>
        ) : null}
      </div>
    );
  if (!canOffer) return null;
  return (
    <Form onSubmit={() => void send()}>
      <h3>{t`Dürfen andere Sie fragen?`}</h3>
      <ActProblem problem={problem} />
      <TextField
        label={t`Wen man fragt`}
        hint={t`Ein Amt oder eine Funktion genügt. Nachbarn sehen dazu Ihr Produkt, Ihren Dienstleister und die Größenordnung der Kosten, nie den Betrag.`}
        maxLength={longestContact}
        value={contactName}
        onChange={(event) => setContactName(event.currentTarget.value)}
      />
      <TextField
        label={t`E-Mail-Adresse oder Telefonnummer`}
        maxLength={longestContact}
        value={contactAddress}
        onChange={(event) => setContactAddress(event.currentTarget.value)}
      />
      <div className="button-row">
        <Button type="submit" pending={pending}>{t`Sich fragen lassen`}</Button>
      </div>
    </Form>
  );
}
