import { useLingui } from '@lingui/react/macro';
import { EmptyState } from '@gremia/ui/empty-state';
import { ItemList } from '@gremia/ui/item-list';
import { KeyFacts } from '@gremia/ui/key-facts';
import { Section } from '@gremia/ui/section';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import { formatMoment } from '../../platform/i18n/formats';
import { Page as Frame } from '../../platform/page/page';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { useAddressParam } from '../../platform/routing/use-address';
import { AccountState, AccountStateFragment } from './account-state';
import { EndOffice } from './end-office';
import { EndSessions } from './end-sessions';
import { usePeriodWords } from './office-words';

const AccountQuery = graphql(
  `
    query Account($id: ID!) {
      account(accountId: $id) {
        id
        name
        email
        lastSignInAt
        isOwn
        today
        offices {
          id
          kind
          label
          placeLabel
          from
          until
          isAdministered
        }
        formerOffices {
          id
          label
          placeLabel
          from
          until
        }
        ...AccountState
      }
    }
  `,
  [AccountStateFragment],
);

type Account = ResultOf<typeof AccountQuery>['account'];

/** One account: its offices, and the ways to end them, to disable it and to open it again. */
export function Page() {
  const { t } = useLingui();
  const id = useAddressParam('id');
  const [answer, execute] = useQuery({
    query: AccountQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const again = () => execute({ requestPolicy: 'network-only' });
  return (
    <AnswerView answer={[answer, execute]}>
      {({ account }) => (
        <Frame
          breadcrumb={[
            { to: places.administration(), label: t`Verwaltung` },
            { to: places.accounts(), label: t`Konten` },
          ]}
          title={account.name}
        >
          <Facts account={account} />
          <Offices account={account} onActed={again} />
          {account.isOwn ? null : <EndSessions account={account} />}
          <AccountState account={account} onActed={again} />
        </Frame>
      )}
    </AnswerView>
  );
}

function Facts({ account: { id, email, lastSignInAt } }: { account: Account }) {
  const { t } = useLingui();
  return (
    <div className="stack">
      <KeyFacts
        layout="list"
        facts={[
          { term: t`E-Mail-Adresse`, value: email },
          {
            term: t`Zuletzt angemeldet`,
            value: lastSignInAt === null ? t`noch nie` : formatMoment(lastSignInAt),
          },
        ]}
      />
      <p>
        <PlaceLink to={places.whoMayWhat()} search={{ person: id }}>
          {t`Was darf diese Person, und warum?`}
        </PlaceLink>
      </p>
    </div>
  );
}

function Offices({ account, onActed }: { account: Account; onActed: () => void }) {
  const { t } = useLingui();
  const periodWords = usePeriodWords();
  const { offices, formerOffices, today, isOwn, name } = account;
  const title = ({ label, placeLabel }: { label: string; placeLabel: string | null }) =>
    [label, placeLabel].filter(Boolean).join(', ');
  return (
    <>
      <Section
        id="aemter"
        title={t`Ämter heute und künftig`}
        lead={t`Sitze und Vorsitz verwaltet die Geschäftsstelle des Gremiums, Meldestellen verwaltet das eigene Haus.`}
      >
        {offices.length === 0 ? (
          <EmptyState headingLevel={3} title={t`Kein Amt`}>
            {t`Diese Person kann sich anmelden, hat aber keine Rechte.`}
          </EmptyState>
        ) : (
          <ItemList
            label={t`Ämter heute und künftig`}
            items={offices.map((office) => ({
              key: office.id,
              title: title(office),
              meta: periodWords(office.from, office.until, today),
              end: office.isAdministered ? (
                <EndOffice office={office} holder={{ name, isOwn }} onActed={onActed} />
              ) : undefined,
            }))}
          />
        )}
      </Section>
      {formerOffices.length === 0 ? null : (
        <Section id="frueher" title={t`Früher`}>
          <ItemList
            label={t`Frühere Ämter`}
            items={formerOffices.map((office) => ({
              key: office.id,
              title: title(office),
              meta: periodWords(office.from, office.until, today),
            }))}
          />
        </Section>
      )}
    </>
  );
}
