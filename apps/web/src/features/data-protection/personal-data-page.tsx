import { useLingui } from '@lingui/react/macro';
import { Button } from '@gremia/ui/button';
import { EmptyState } from '@gremia/ui/empty-state';
import { Form } from '@gremia/ui/form';
import { TextField } from '@gremia/ui/text-field';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Door } from '../../platform/access/door';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql } from '../../platform/graphql/graphql';
import { Page as Frame } from '../../platform/page/page';
import { places } from '../../platform/routing/places';
import { type RawSearch, searchText, useAddressSearch } from '../../platform/routing/use-address';
import { AccountToErase, AccountToEraseFragment } from './account-to-erase';

const PreviewQuery = graphql(
  `
    query ErasurePreview($account: String!) {
      erasurePreview(account: $account) {
        ...AccountToErase
      }
    }
  `,
  [AccountToEraseFragment],
);

const readAddress = ({ konto }: RawSearch) => ({ konto: searchText(konto) ?? '' });

/** Answers to who asks for their data, or wants them erased; for administrators. */
export function Page() {
  const { t } = useLingui();
  const [{ konto }, change] = useAddressSearch(readAddress);
  const [typed, setTyped] = useState(konto);
  return (
    <Frame
      breadcrumb={[{ to: places.administration(), label: t`Verwaltung` }]}
      title={t`Auskunft und Löschung`}
      lead={t`Jede Person darf wissen, was über sie gespeichert ist, und verlangen, dass ihr Konto gelöscht wird (Art. 15 und 17 DSGVO).`}
    >
      <Door permission="personalData.manage">
        <div className="stack stack--large">
          <Form onSubmit={() => change({ konto: typed.trim() })}>
            <TextField
              label={t`E-Mail-Adresse der Person`}
              type="text"
              inputMode="email"
              maxLength={254}
              autoComplete="off"
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
            <div className="button-row">
              <Button variant="primary" type="submit">
                {t`Konto suchen`}
              </Button>
            </div>
          </Form>
          {konto === '' ? null : (
            <Found key={konto} account={konto} onErased={(id) => change({ konto: id })} />
          )}
        </div>
      </Door>
    </Frame>
  );
}

interface FoundProps {
  account: string;
  onErased: (personId: string) => void;
}

function Found({ account, onErased }: FoundProps) {
  const { t } = useLingui();
  const [answer, execute] = useQuery({
    query: PreviewQuery,
    variables: { account },
    requestPolicy: 'network-only',
  });
  return (
    <AnswerView answer={[answer, execute]}>
      {({ erasurePreview }) =>
        erasurePreview === null ? (
          <EmptyState title={t`Dieses Konto gibt es nicht`} headingLevel={2}>
            {t`Bitte prüfen Sie die Adresse. Ein gelöschtes Konto finden Sie nur noch über seine Kennung.`}
          </EmptyState>
        ) : (
          <AccountToErase account={erasurePreview} onErased={onErased} />
        )
      }
    </AnswerView>
  );
}
