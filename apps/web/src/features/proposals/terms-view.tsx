import { useLingui } from '@lingui/react/macro';
import { Badge } from '@gremia/ui/badge';
import { ItemList } from '@gremia/ui/item-list';
import { KeyFacts } from '@gremia/ui/key-facts';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { formatDay, formatEuro, formatRelative } from '../../platform/i18n/formats';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { Addressees, AddresseesFragment } from './addressees';
import { PlainText } from './plain-text';
import { basisWords, commitmentWords, deadlineWords, publicationWords } from './proposal-words';

export const TermsFragment = graphql(
  `
    fragment Terms on ProposalTerms {
      basisOfForce
      scope {
        ...Addressees
      }
      deadlines {
        deadlineClass
        dueOn
      }
      publicationLevel
      standard {
        slug
        name
      }
      funding
      commitments {
        kind
        title
        owedByName
        amountInEuro
        dueOn
        reciprocal
      }
    }
  `,
  [AddresseesFragment],
);

type Terms = ResultOf<typeof TermsFragment>;

/** Whom it addresses, why it binds them, and by when. */
export function BindingFacts({ terms }: { terms: FragmentOf<typeof TermsFragment> }) {
  const { t } = useLingui();
  const { basisOfForce, scope, deadlines, publicationLevel, standard } = readFragment(TermsFragment, terms);
  return (
    <KeyFacts
      layout="list"
      facts={[
        ...(standard === null
          ? []
          : [
              {
                term: t`Standard`,
                value: <PlaceLink to={places.standard(standard.slug)}>{standard.name}</PlaceLink>,
              },
            ]),
        { term: t`Richtet sich an`, value: <Addressees scope={scope} /> },
        {
          term: t`Bindungsgrundlage`,
          value: t(basisWords[basisOfForce].word),
          note: t(basisWords[basisOfForce].sentence),
        },
        { term: t`Fristen`, value: <Deadlines deadlines={deadlines} /> },
        { term: t`Öffentlich ist`, value: t(publicationWords[publicationLevel]) },
      ]}
    />
  );
}

function Deadlines({ deadlines }: Pick<Terms, 'deadlines'>) {
  const { t } = useLingui();
  if (deadlines.length === 0) return t`keine`;
  return (
    <div>
      {deadlines.map(({ deadlineClass, dueOn }) => (
        <div key={deadlineClass}>
          {t(deadlineWords[deadlineClass])}: {formatDay(dueOn)}{' '}
          <span className="muted">({formatRelative(dueOn)})</span>
        </div>
      ))}
    </div>
  );
}

/** Who pays, and what is promised in the same decision. */
export function Promises({ terms }: { terms: FragmentOf<typeof TermsFragment> }) {
  const { t } = useLingui();
  const { funding, commitments } = readFragment(TermsFragment, terms);
  return (
    <div className="stack">
      {funding === null ? null : (
        <div className="stack stack--small">
          <PlainText text={funding} />
        </div>
      )}
      {commitments.length === 0 ? (
        funding === null ? (
          <p>{t`Es ist weder eine Finanzierung noch eine Zusage vorgesehen.`}</p>
        ) : null
      ) : (
        <ItemList
          label={t`Zusagen`}
          items={commitments.map(({ kind, title, owedByName, amountInEuro, dueOn, reciprocal }) => ({
            key: `${title} ${dueOn}`,
            lead: t`bis ${formatDay(dueOn)}`,
            title,
            meta: [owedByName, amountInEuro === null ? t(commitmentWords[kind]) : formatEuro(amountInEuro)]
              .filter(Boolean)
              .join(' · '),
            end: reciprocal ? <Badge>{t`Zug um Zug`}</Badge> : undefined,
          }))}
        />
      )}
    </div>
  );
}
