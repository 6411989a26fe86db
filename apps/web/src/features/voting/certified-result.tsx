import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql } from '../../platform/graphql/graphql';
import { problemKind } from '../../platform/graphql/problem';
import { BallotResult, BallotResultFragment } from './ballot-result';

const CertifiedResultQuery = graphql(
  `
    query CertifiedResult($id: ID!) {
      ballot(id: $id) {
        id
        ...BallotResult
      }
    }
  `,
  [BallotResultFragment],
);

/** The result of a ballot and why it is so, on the pages of other features; says so where it is not public. */
export function CertifiedResult({ ballotId }: { ballotId: string }) {
  const { t } = useLingui();
  const answer = useQuery({ query: CertifiedResultQuery, variables: { id: ballotId } });
  const [{ error }] = answer;
  if (error && problemKind(error) === 'NOT_FOUND') {
    return (
      <p>{t`Abgestimmt wurde in nicht öffentlicher Sitzung. Das Ergebnis im Einzelnen ist nicht öffentlich.`}</p>
    );
  }
  return <AnswerView answer={answer}>{({ ballot }) => <BallotResult ballot={ballot} />}</AnswerView>;
}
