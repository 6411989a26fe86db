import { useLingui } from '@lingui/react/macro';
import { Button } from '@gremia/ui/button';
import { ConfirmAct } from '@gremia/ui/confirm-act';
import { ItemList } from '@gremia/ui/item-list';
import { Section } from '@gremia/ui/section';
import { StateBadge } from '@gremia/ui/state-badge';
import { useToast } from '@gremia/ui/toast';
import { useState } from 'react';
import { useQuery } from 'urql';
import { ActProblem } from '../../platform/act/act-problem';
import { useAct } from '../../platform/act/use-act';
import { AnswerView } from '../../platform/graphql/answer-view';
import { readFragment } from '../../platform/graphql/graphql';
import { Page as Frame } from '../../platform/page/page';
import { places } from '../../platform/routing/places';
import { useAddressParam } from '../../platform/routing/use-address';
import { AuthorisationForm } from './authorisation-form';
import { AuthorisationPeriod } from './authorisation-period';
import {
  AuthorisationsQuery,
  type AuthorisationsOfBody,
  EndMutation,
  type GivenAuthorisation,
  GivenFragment,
} from './authorisation-query';

/** "Wer darf für uns melden?": given, limited and ended by the body itself. */
export function Page() {
  const { t } = useLingui();
  const key = useAddressParam('key');
  const [answer, execute] = useQuery({
    query: AuthorisationsQuery,
    variables: { key },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Frame
      breadcrumb={[{ to: places.house(key), label: t`Was bindet uns?` }]}
      kicker={answer.data?.authorisations.name}
      title={t`Wer darf für uns melden?`}
      lead={t`Sie können einen IT-Dienstleister ermächtigen, den Stand Ihrer Pflichten zu melden. Sie sehen jede seiner Meldungen, und was Sie hier ändern, gilt sofort.`}
    >
      <AnswerView answer={[answer, execute]}>
        {({ authorisations }) => (
          <HouseAuthorisations
            house={authorisations}
            onActed={() => execute({ requestPolicy: 'network-only' })}
          />
        )}
      </AnswerView>
    </Frame>
  );
}

interface HousePart {
  house: AuthorisationsOfBody;
  onActed: () => void;
}

function HouseAuthorisations({ house, onActed }: HousePart) {
  const { t } = useLingui();
  const say = useToast();
  const [isNew, setIsNew] = useState(false);
  const given = readFragment(GivenFragment, house.authorisations);
  const current = given.filter(({ phase }) => phase !== 'over');
  const former = given.filter(({ phase }) => phase === 'over');
  return (
    <>
      <Section id="ermaechtigt" title={t`Ermächtigt`}>
        {current.length === 0 ? (
          <p>{t`Niemand meldet für Sie. Ihre eigenen Leute melden unter „Was bindet uns?“.`}</p>
        ) : (
          <Current house={house} given={current} onActed={onActed} />
        )}
        {isNew ? (
          <AuthorisationForm
            house={house}
            replaced={null}
            onActed={onActed}
            close={() => {
              setIsNew(false);
              say(t`Gespeichert. Oben steht, wer was darf.`);
            }}
          />
        ) : (
          <div className="button-row">
            <Button
              variant={current.length === 0 ? 'primary' : 'secondary'}
              onClick={() => setIsNew(true)}
            >{t`IT-Dienstleister ermächtigen`}</Button>
          </div>
        )}
      </Section>
      {former.length === 0 ? null : (
        <Section id="frueher" title={t`Früher`}>
          <ItemList
            label={t`Frühere Ermächtigungen`}
            items={former.map((given) => ({
              key: given.id,
              title: given.provider.name,
              meta: <AuthorisationPeriod given={given} />,
              end: <StateBadge tone="quiet">{t`beendet`}</StateBadge>,
            }))}
          />
        </Section>
      )}
    </>
  );
}

function Current({ house, given, onActed }: HousePart & { given: readonly GivenAuthorisation[] }) {
  const { t } = useLingui();
  const [changing, setChanging] = useState<string | null>(null);
  const { act, problem } = useAct(onActed);
  return (
    <>
      <ActProblem problem={problem} title={t`Nicht beendet`} />
      <ItemList
        label={t`Ermächtigte IT-Dienstleister`}
        items={given.map((one) => ({
          key: one.id,
          title: one.provider.name,
          meta: <AuthorisationPeriod given={one} />,
          end: (
            <div className="button-row">
              <Button size="small" aria-expanded={changing === one.id} onClick={() => setChanging(one.id)}>
                {t`Ändern`}
              </Button>
              <ConfirmAct
                label={t`Beenden`}
                about={one.provider.name}
                variant="secondary"
                size="small"
                question={t`Ermächtigung von ${one.provider.name} beenden?`}
                consequence={t`Die nächste Meldung für Sie wird abgewiesen. Was schon gemeldet ist, bleibt, und Sie können es berichtigen. Sie können jederzeit neu ermächtigen.`}
                cancelLabel={t`Abbrechen`}
                onConfirm={async () => {
                  await act(EndMutation, { id: one.id }, {});
                }}
              />
            </div>
          ),
          below:
            changing === one.id ? (
              <AuthorisationForm
                house={house}
                replaced={one}
                onActed={onActed}
                close={() => setChanging(null)}
              />
            ) : undefined,
        }))}
      />
    </>
  );
}
