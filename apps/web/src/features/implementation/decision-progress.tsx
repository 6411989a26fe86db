import { Plural, useLingui } from '@lingui/react/macro';
import { deadlineOfDecision, type RunningDeadline } from '@gremia/domain/implementation/deadline-pause';
import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { Badge } from '@gremia/ui/badge';
import { StackedBar } from '@gremia/ui/stacked-bar';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { formatDay, formatNumber } from '../../platform/i18n/formats';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { BasisFragment, BasisLink, DecisionName } from './basis-link';
import { EndedNote } from './ended-note';
import { responseFills, responseStates } from './obligation-words';
import { TallyBar, TallyFragment, type TallyFigures } from './tally-bar';

export const ProgressFragment = graphql(
  `
    fragment Progress on DecisionProgress {
      decision {
        slug
        title
        dueOn
        endedOn
        example
        basisOfForce
        ...Basis
      }
      municipal {
        ...Tally
      }
      other {
        ...Tally
      }
      onlyGemeinden
      commitments {
        reciprocal
        state
        dueOn
        stateOn
      }
      responses {
        suppressed
        total
        states {
          state
          count
        }
      }
    }
  `,
  [BasisFragment, TallyFragment],
);

export type DecisionProgress = ResultOf<typeof ProgressFragment>;

/** A decision with its sentence and its bar, as the lists show it. */
export function ProgressCard({ progress }: { progress: FragmentOf<typeof ProgressFragment> }) {
  const { t } = useLingui();
  const row = readFragment(ProgressFragment, progress);
  const { decision, municipal } = row;
  const title = decision.title;
  const figures = readFragment(TallyFragment, municipal);
  const basisWords = useBasisWords();
  const answersBasis = useAnswersBasis();
  const today = dateInBerlin(new Date());
  return (
    <article className="progress-card stack stack--small">
      <h3>
        <PlaceLink to={places.implementationOf(decision.slug)}>{title}</PlaceLink>
        {decision.example ? (
          <>
            {' '}
            <Badge>{t`Beispiel`}</Badge>
          </>
        ) : null}
      </h3>
      <p className="muted">
        <BasisLink decision={decision} /> · <DecisionName decision={decision} />
      </p>
      <EndedNote decision={decision} />
      <p>
        <ProgressSentence progress={row} />
      </p>
      {figures.total > 0 ? (
        <TallyBar label={t`${title} nach Stand`} tally={municipal} />
      ) : (
        <ResponseBar responses={row.responses} title={title} />
      )}
      <p className="muted">
        {figures.total > 0 ? basisWords(today, figures) : answersBasis(today, row.responses)}
      </p>
    </article>
  );
}

/** "287 von 396 Gemeinden haben XPlanung umgesetzt; die Frist war der 5. Oktober 2022." */
export function ProgressSentence({ progress }: { progress: DecisionProgress }) {
  const { t } = useLingui();
  const { decision, municipal, responses, onlyGemeinden } = progress;
  const figures = readFragment(TallyFragment, municipal);
  const title = decision.title;
  const deadline = useDeadlineWords()(runningDeadlineOf(progress));
  if (figures.total === 0) return <ResponseSentence responses={responses} />;
  if (figures.suppressed || figures.done === null) return <HowManyAreBound total={figures.total} />;
  const done = formatNumber(figures.done);
  const total = formatNumber(figures.total);
  return onlyGemeinden
    ? t`${done} von ${total} Gemeinden haben ${title} umgesetzt; ${deadline}.`
    : t`${done} von ${total} Gemeinden und Kreisen haben ${title} umgesetzt; ${deadline}.`;
}

/** All that is told where figures would name single bodies. */
export function HowManyAreBound({ total }: { total: number }) {
  return <Plural value={total} one="# Kommune ist verpflichtet." other="# Kommunen sind verpflichtet." />;
}

/** Where the deadline stands today, after what the Land owes; null where none is set. */
export function runningDeadlineOf({ decision, commitments }: DecisionProgress): RunningDeadline | null {
  const { dueOn } = decision;
  return dueOn === null
    ? null
    : deadlineOfDecision({ ...decision, dueOn, commitments }, dateInBerlin(new Date()));
}

/** "; die Frist war der 5. Oktober 2022" */
function useDeadlineWords(): (deadline: RunningDeadline | null) => string {
  const { t } = useLingui();
  return (deadline) => {
    if (deadline === null) return t`eine Frist ist nicht gesetzt`;
    const { dueOn, pausedSince } = deadline;
    if (dueOn === null) return t`die Frist ruht seit dem ${formatDay(pausedSince)}`;
    const day = formatDay(dueOn);
    return dueOn < dateInBerlin(new Date()) ? t`die Frist war der ${day}` : t`die Frist ist der ${day}`;
  };
}

function ResponseSentence({ responses }: { responses: DecisionProgress['responses'] }) {
  const { t } = useLingui();
  if (responses.total === 0) return t`Dieser Beschluss richtet sich an keine Kommune.`;
  if (responses.states === null) return t`${responses.total} Kommunen sind um eine Antwort gebeten.`;
  const follows = responses.states.find(({ state }) => state === 'follows')?.count ?? 0;
  return t`${formatNumber(follows)} von ${formatNumber(responses.total)} Kommunen folgen der Empfehlung.`;
}

/** Answers to a recommendation as one bar. */
export function ResponseBar({
  responses,
  title,
}: {
  responses: DecisionProgress['responses'];
  title: string;
}) {
  const { t } = useLingui();
  if (responses.states === null || responses.total === 0) return null;
  const { total } = responses;
  return (
    <StackedBar
      label={t`Antworten zu ${title}`}
      parts={responses.states.map(({ state, count }) => ({
        key: state,
        label: t(responseStates[state].word),
        value: count,
        fill: responseFills[state],
        words: t`${formatNumber(count)} von ${formatNumber(total)}`,
      }))}
    />
  );
}

/** Date, basis and that it is self-reported; and where figures are invented for the demo. */
export function useBasisWords(): (asOf: string, figures: TallyFigures) => string {
  const { t } = useLingui();
  return (asOf, { reported, total, examples }) => {
    const day = formatDay(asOf);
    if (reported === null) return t`Stand ${day}; eigene Angaben`;
    const told = formatNumber(reported);
    const all = formatNumber(total);
    const invented = formatNumber(examples ?? 0);
    return examples
      ? t`Stand ${day}; ${told} von ${all} haben gemeldet; eigene Angaben, davon ${invented} erfundene Beispielmeldungen`
      : t`Stand ${day}; ${told} von ${all} haben gemeldet; eigene Angaben`;
  };
}

/** Date, how many answered, and that it is what they say themselves. */
export function useAnswersBasis(): (asOf: string, responses: DecisionProgress['responses']) => string {
  const { t } = useLingui();
  return (asOf, { total, states }) => {
    const day = formatDay(asOf);
    if (states === null) return t`Stand ${day}; eigene Angaben`;
    const silent = states.find(({ state }) => state === 'open')?.count ?? 0;
    return t`Stand ${day}; ${formatNumber(total - silent)} von ${formatNumber(total)} haben geantwortet; eigene Angaben`;
  };
}

/** The same for sums over many decisions, which count duties and not bodies. */
export function useDutiesBasis(): (asOf: string, figures: TallyFigures) => string {
  const { t } = useLingui();
  return (asOf, { reported, total, examples }) => {
    const day = formatDay(asOf);
    const told = formatNumber(reported ?? 0);
    const all = formatNumber(total);
    const invented = formatNumber(examples ?? 0);
    return examples
      ? t`Stand ${day}; zu ${told} von ${all} Pflichten wurde gemeldet; eigene Angaben, davon ${invented} erfundene Beispielmeldungen`
      : t`Stand ${day}; zu ${told} von ${all} Pflichten wurde gemeldet; eigene Angaben`;
  };
}
