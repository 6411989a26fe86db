import { useLingui } from '@lingui/react/macro';
import { Alert } from '@gremia/ui/alert';
import { buttonClass } from '@gremia/ui/button';
import { useNavigate } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql } from '../../platform/graphql/graphql';
import { Page as Frame } from '../../platform/page/page';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { searchText, useAddressSearch } from '../../platform/routing/use-address';
import { StartCirculationForm, StartCirculationFormFragment } from './start-circulation-form';

const PreparationQuery = graphql(
  `
    query CirculationPreparation {
      circulationPreparation {
        boardId
        boardName
        allowed
        proposals {
          id
        }
        ...StartCirculationForm
      }
    }
  `,
  [StartCirculationFormFragment],
);

export function Page() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [{ proposed }] = useAddressSearch((raw) => ({ proposed: searchText(raw['vorlage']) }));
  const answer = useQuery({ query: PreparationQuery, requestPolicy: 'network-only' });
  return (
    <Frame
      breadcrumb={[
        { to: places.meetings(), label: t`Sitzungen` },
        { to: places.circulations(), label: t`Umlaufverfahren` },
      ]}
      title={t`Umlauf beginnen`}
      lead={t`Die Mitglieder geben zuerst Rückmeldungen, danach stimmen sie ab. Das Ergebnis wird zur Frist von selbst festgestellt und wie in einer Sitzung nummeriert.`}
    >
      <AnswerView answer={answer}>
        {({ circulationPreparation: preparation }) => {
          if (preparation === null) {
            return (
              <Alert tone="info" title={t`Das kann nur die Geschäftsstelle`}>
                {t`Bitte wechseln Sie in die Rolle der Geschäftsstelle, wenn Sie sie haben.`}
              </Alert>
            );
          }
          if (!preparation.allowed) {
            return (
              <Alert tone="warning" title={t`Hier gibt es keine Umläufe`}>
                {t`Die geltende Geschäftsordnung dieses Gremiums kennt kein Umlaufverfahren: ${preparation.boardName}.`}
              </Alert>
            );
          }
          if (preparation.proposals.length === 0) {
            return (
              <Alert
                tone="info"
                title={t`Keine Vorlage ist frei`}
                actions={<WriteProposal boardId={preparation.boardId} look="primary" />}
              >
                {t`Umlaufen kann eine Beschlussvorlage, über die noch nicht entschieden ist und die auf keiner verschickten Tagesordnung steht.`}
              </Alert>
            );
          }
          return (
            <>
              <StartCirculationForm
                preparation={preparation}
                proposed={proposed}
                onStarted={(id) => void navigate({ to: places.circulation(id) })}
              />
              <WriteProposal boardId={preparation.boardId} look="link" />
            </>
          );
        }}
      </AnswerView>
    </Frame>
  );
}

function WriteProposal({ boardId, look }: { boardId: string; look: 'primary' | 'link' }) {
  const { t } = useLingui();
  return (
    <PlaceLink
      to={places.newProposal()}
      search={{ umlauf: boardId }}
      className={look === 'primary' ? buttonClass('primary') : undefined}
    >
      {t`Neue Beschlussvorlage für den Umlauf schreiben`}
    </PlaceLink>
  );
}
