import { useLingui } from '@lingui/react/macro';
import { Section } from '@gremia/ui/section';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql } from '../../platform/graphql/graphql';
import { HelperFragment, Helpers } from './helpers';
import { HelpOfferForm } from './help-offer-form';

const WhoQuery = graphql(
  `
    query WhoHasIt($id: ID!) {
      whoHasIt(obligationId: $id) {
        kreisName
        viewerCanOffer
        offer {
          contactName
          contactAddress
        }
        helpers {
          ...HelperRow
        }
      }
    }
  `,
  [HelperFragment],
);

/** Neighbours that have done it and let others ask; and whether this body does, too. */
export function WhoHasIt({ obligationId }: { obligationId: string }) {
  const { t } = useLingui();
  const answer = useQuery({
    query: WhoQuery,
    variables: { id: obligationId },
    requestPolicy: 'cache-and-network',
  });
  const [, readAgain] = answer;
  return (
    <Section
      id="nachbarn"
      title={t`Wer hat das schon?`}
      lead={t`Stellen aus demselben Kreis oder derselben Größe, die umgesetzt haben und gefragt werden wollen.`}
    >
      <AnswerView answer={answer}>
        {({ whoHasIt: { helpers, kreisName, offer, viewerCanOffer } }) => (
          <>
            <Helpers helpers={helpers} kreisName={kreisName} />
            {viewerCanOffer || offer !== null ? (
              <HelpOfferForm
                obligationId={obligationId}
                offer={offer}
                canOffer={viewerCanOffer}
                onActed={() => readAgain({ requestPolicy: 'network-only' })}
              />
            ) : null}
          </>
        )}
      </AnswerView>
    </Section>
  );
}
