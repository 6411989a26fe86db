import { useLingui } from '@lingui/react/macro';
import { Timeline } from '@gremia/ui/timeline';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import { formatDay, formatMoment } from '../../platform/i18n/formats';
import { obligationStates } from './obligation-words';
import { ReportDetails, ReportDetailsFragment } from './report-details';
import { ToldGround } from './told-ground';

const HistoryQuery = graphql(
  `
    query ObligationHistory($id: ID!) {
      obligationHistory(obligationId: $id) {
        id
        state
        on
        product
        productVersion
        ground
        note
        reportedAt
        reportedBy
        provider
        undoesRevision
        confirmedBy
        formerBody
        example
        ...ReportDetails
      }
    }
  `,
  [ReportDetailsFragment],
);

type Report = ResultOf<typeof HistoryQuery>['obligationHistory'][number];

interface ReportHistoryProps {
  obligationId: string;
  title: string;
  /** The body's own people decide who reads its evidence. */
  canRelease: boolean;
}

/** Every report on a duty; none is ever changed or taken away. */
export function ReportHistory({ obligationId, title, canRelease }: ReportHistoryProps) {
  const { t } = useLingui();
  const [answer, ask] = useQuery({
    query: HistoryQuery,
    variables: { id: obligationId },
    requestPolicy: 'cache-and-network',
  });
  return (
    <AnswerView answer={[answer, ask]}>
      {({ obligationHistory }) =>
        obligationHistory.length === 0 ? (
          <p className="muted">{t`Zu ${title} gibt es noch keine Meldung.`}</p>
        ) : (
          <Timeline
            label={t`Meldungen zu ${title}`}
            entries={obligationHistory.map((report) => ({
              key: report.id,
              when: formatDay(report.on),
              title: t(obligationStates[report.state].word),
              tone: obligationStates[report.state].tone,
              children: (
                <ReportFacts
                  report={report}
                  onReleased={canRelease ? () => ask({ requestPolicy: 'network-only' }) : undefined}
                />
              ),
            }))}
          />
        )
      }
    </AnswerView>
  );
}

function ReportFacts({ report, onReleased }: { report: Report; onReleased: (() => void) | undefined }) {
  const { t } = useLingui();
  const { product, productVersion, note, reportedBy, provider, example, undoesRevision, confirmedBy } =
    report;
  const when = formatMoment(report.reportedAt);
  return (
    <div className="stack stack--small">
      {product === null ? null : (
        <p>
          {productVersion === null
            ? t`Produkt: ${product}`
            : t`Produkt: ${product}, Fassung ${productVersion}`}
        </p>
      )}
      <ToldGround ground={report.ground} />
      {note === null ? null : <p>{note}</p>}
      <ReportDetails report={report} onReleased={onReleased} />
      {undoesRevision === null ? null : (
        <p>{t`Eine Meldung wurde zurückgenommen: es gilt wieder der Stand davor.`}</p>
      )}
      {report.formerBody === null ? null : <p>{t`Damals gemeldet für ${report.formerBody}`}</p>}
      {confirmedBy === null ? null : <p>{t`Bestätigt von ${confirmedBy}`}</p>}
      <p>
        {example
          ? t`Beispielmeldung, erfunden für diese Vorführung`
          : provider === null
            ? t`Gemeldet von ${reportedBy ?? '–'}, ${when}`
            : t`Gemeldet vom IT-Dienstleister ${provider} (${reportedBy ?? '–'}), ${when}`}
      </p>
    </div>
  );
}
