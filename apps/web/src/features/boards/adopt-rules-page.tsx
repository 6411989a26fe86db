import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { Alert } from '@gremia/ui/alert';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import { Page as Frame } from '../../platform/page/page';
import { places } from '../../platform/routing/places';
import { useAddressParam } from '../../platform/routing/use-address';
import { AdoptRulesForm, AdoptRulesFormFragment } from './adopt-rules-form';

const AdoptRulesPageQuery = graphql(
  `
    query AdoptRulesPage($slug: String!) {
      rulesOfProcedure(boardSlug: $slug) {
        boardSlug
        boardName
        viewerCanAdopt
        ...AdoptRulesForm
      }
    }
  `,
  [AdoptRulesFormFragment],
);

type History = ResultOf<typeof AdoptRulesPageQuery>['rulesOfProcedure'];

export function Page() {
  const slug = useAddressParam('slug');
  const answer = useQuery({ query: AdoptRulesPageQuery, variables: { slug } });
  return (
    <AnswerView answer={answer}>{({ rulesOfProcedure }) => <Adopt history={rulesOfProcedure} />}</AnswerView>
  );
}

function Adopt({ history }: { history: History }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { boardSlug, boardName, viewerCanAdopt } = history;
  return (
    <Frame
      kicker={boardName}
      title={t`Neue Fassung der Geschäftsordnung`}
      lead={t`Sie beginnt mit dem, was zuletzt beschlossen wurde. Laufende Abstimmungen behalten die Fassung, unter der sie eröffnet wurden.`}
      breadcrumb={[
        { to: places.board(boardSlug), label: boardName },
        { to: places.rulesOfProcedure(boardSlug), label: t`Geschäftsordnung` },
      ]}
    >
      {viewerCanAdopt ? (
        <AdoptRulesForm
          history={history}
          onAdopted={() => void navigate({ to: places.rulesOfProcedure(boardSlug) })}
        />
      ) : (
        <Alert tone="info" title={t`Das kann nur die Geschäftsstelle des Gremiums`}>
          {t`In Ihrer aktuellen Rolle beschließen Sie keine Fassung. Haben Sie mehrere Rollen, wechseln Sie oben rechts.`}
        </Alert>
      )}
    </Frame>
  );
}
