import { useLingui } from '@lingui/react/macro';
import { Section } from '@gremia/ui/section';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import { Page as Frame } from '../../platform/page/page';
import { BoardCard, BoardCardFragment } from './board-card';

const BoardsQuery = graphql(
  `
    query Boards {
      boards {
        id
        kind
        ...BoardCard
      }
    }
  `,
  [BoardCardFragment],
);

type Boards = ResultOf<typeof BoardsQuery>['boards'];

const ofTheLand: ReadonlySet<Boards[number]['kind']> = new Set(['coordination', 'advisory']);

export function Page() {
  const { t } = useLingui();
  const answer = useQuery({ query: BoardsQuery, requestPolicy: 'cache-and-network' });
  return (
    <Frame
      title={t`Gremien`}
      lead={t`Hier verständigen sich Land, Kommunen und Bund über gemeinsame IT: wer mitwirkt, nach welchen Regeln entschieden wird und wann zuletzt getagt wurde.`}
    >
      <AnswerView answer={answer}>
        {({ boards }) => (
          <>
            <Section id="land" title={t`In Nordrhein-Westfalen`}>
              <Cards boards={boards.filter(({ kind }) => ofTheLand.has(kind))} />
            </Section>
            <Section id="bund" title={t`Bund und Länder`}>
              <Cards boards={boards.filter(({ kind }) => !ofTheLand.has(kind))} />
            </Section>
          </>
        )}
      </AnswerView>
    </Frame>
  );
}

function Cards({ boards }: { boards: Boards }) {
  return (
    <ul className="card-grid">
      {boards.map((board) => (
        <li key={board.id}>
          <BoardCard board={board} />
        </li>
      ))}
    </ul>
  );
}
