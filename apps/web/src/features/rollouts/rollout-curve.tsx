import { Plural, useLingui } from '@lingui/react/macro';
import { DataTable } from '@gremia/ui/data-table';
import { Figure } from '@gremia/ui/figure';
import { LineChart, type Point } from '@gremia/ui/line-chart';
import { Section } from '@gremia/ui/section';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import { formatDay, formatDayShort, formatNumber } from '../../platform/i18n/formats';
import { places } from '../../platform/routing/places';
import { OpenDataLinks, Suppressed } from '../implementation/implementation.public';

const CurveQuery = graphql(`
  query RolloutCurve($slug: ID!) {
    rolloutCurve(slug: $slug) {
      asOf
      total
      suppressed
      notApplicable
      withPlan
      deadlines {
        deadlineClass
        dueOn
      }
      points {
        day
        done
        planned
      }
    }
  }
`);

type Curve = ResultOf<typeof CurveQuery>['rolloutCurve'];

/** How a decision spread, how it is planned to spread, and when it was due. */
export function RolloutCurve({ slug }: { slug: string }) {
  const answer = useQuery({ query: CurveQuery, variables: { slug }, requestPolicy: 'cache-and-network' });
  const { t } = useLingui();
  return (
    <Section id="verlauf" title={t`Verlauf und Planung`}>
      <AnswerView answer={answer}>
        {({ rolloutCurve }) =>
          rolloutCurve.suppressed ? (
            <p className="muted">
              <Suppressed />
            </p>
          ) : (
            <>
              <CurveFigure curve={rolloutCurve} />
              <OpenDataLinks what={t`Kurve`} addressOf={(format) => places.curveFile(slug, format)} />
            </>
          )
        }
      </AnswerView>
    </Section>
  );
}

function pointsOf(curve: Curve, what: 'done' | 'planned'): Point[] {
  return curve.points.flatMap(({ day, [what]: value }) => (value === null ? [] : [{ day, value }]));
}

function CurveFigure({ curve }: { curve: Curve }) {
  const { t } = useLingui();
  const done = pointsOf(curve, 'done');
  const planned = pointsOf(curve, 'planned');
  const now = done.at(-1)?.value ?? 0;
  const end = planned.at(-1);
  const finding = t`${formatNumber(now)} von ${formatNumber(curve.total)} haben umgesetzt.`;
  const toCome = (curve.withPlan ?? 0) === 0 || end === undefined ? null : end;
  const dropped = curve.notApplicable ?? 0;
  return (
    <Figure
      finding={
        <>
          {finding}{' '}
          {toCome === null ? (
            t`Niemand sonst nennt einen Tag, bis zu dem es so weit sein soll.`
          ) : (
            <Plural
              value={curve.withPlan ?? 0}
              one={`Eine weitere Stelle nennt einen Tag, bis zu dem es so weit sein soll.`}
              other={`# weitere nennen einen Tag, bis zu dem es so weit sein soll.`}
            />
          )}
        </>
      }
      basis={t`Stand ${formatDay(curve.asOf)}; eigene Angaben; bei ${formatNumber(dropped)} entfällt die Pflicht`}
      twin={{ label: t`Als Tabelle`, table: <CurveTable curve={curve} /> }}
    >
      <LineChart
        description={t`Kurve über die Zeit: ${finding}`}
        series={[
          { key: 'done', label: t`umgesetzt`, points: done },
          ...(toCome === null ? [] : [{ key: 'planned', label: t`umgesetzt oder geplant`, points: planned }]),
        ]}
        max={curve.total}
        formatValue={(value) => formatNumber(value)}
        formatDay={(day) => formatDayShort(day).slice(3)}
        deadlines={curve.deadlines.map(({ deadlineClass, dueOn }) => ({
          day: dueOn,
          label:
            deadlineClass === 'newOrChanged'
              ? t`Neue Verfahren ${formatDayShort(dueOn)}`
              : t`Frist ${formatDayShort(dueOn)}`,
        }))}
      />
    </Figure>
  );
}

function CurveTable({ curve }: { curve: Curve }) {
  const { t } = useLingui();
  const told = (value: number | null) => (value === null ? '–' : formatNumber(value));
  return (
    <DataTable
      caption={t`Umgesetzt und geplant nach Tagen`}
      captionHidden
      narrow="scroll"
      columns={[
        { key: 'day', header: t`Bis zum`, cell: ({ day }) => formatDayShort(day) },
        { key: 'done', header: t`umgesetzt`, numeric: true, cell: ({ done }) => told(done) },
        {
          key: 'planned',
          header: t`umgesetzt oder geplant`,
          numeric: true,
          cell: ({ planned }) => told(planned),
        },
      ]}
      rows={curve.points}
      rowKey={({ day }) => day}
    />
  );
}
