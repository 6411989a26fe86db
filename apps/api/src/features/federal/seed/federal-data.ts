import { readFile } from 'node:fs/promises';
import {
  federalDeadline,
  federalDecisionSlug,
  isPlaceholderNumber,
  kindOfSource,
} from '@gremia/domain/federal/federal-decision';
import * as v from 'valibot';
import { dataFile } from '../../../platform/seed/data-file.ts';
import type { NewDecision, NewSession } from '../federal.repository.ts';

const decisionsFile = v.object({
  decisions: v.array(
    v.object({
      number: v.string(),
      title: v.string(),
      session: v.number(),
      date: v.pipe(v.string(), v.isoDate()),
      kind: v.picklist(Object.keys(kindOfSource)),
      binding: v.boolean(),
      concerns_municipalities: v.boolean(),
      gist: v.string(),
      deadlines: v.array(v.object({ scope: v.string(), due: v.string() })),
      source: v.string(),
      provenance: v.string(),
    }),
  ),
});

const itemOfSession = v.object({
  title: v.string(),
  top: v.optional(v.string()),
  type: v.optional(v.string()),
  decision: v.optional(v.string()),
  list: v.optional(v.string()),
});

const sessionsFile = v.object({
  sessions: v.array(
    v.object({
      board: v.string(),
      number: v.number(),
      date: v.pipe(v.string(), v.isoDate()),
      place: v.nullish(v.string()),
      chair: v.nullish(v.string()),
      source: v.string(),
      completeness: v.string(),
      items: v.array(itemOfSession),
    }),
  ),
});

export type ItemOfSession = v.InferOutput<typeof itemOfSession>;

/** A session with the items that are known of its agenda. */
export interface SessionRecord {
  readonly session: NewSession;
  readonly items: readonly ItemOfSession[];
}

export async function federalDecisions(): Promise<readonly NewDecision[]> {
  const { decisions } = await read('it-plr-beschluesse.json', decisionsFile);
  return decisions.map((decision) => {
    const { number, title, date, binding, gist, source, provenance } = decision;
    return {
      ...{ number, title, date, binding, gist, source, provenance },
      slug: federalDecisionSlug(number),
      numberIsPlaceholder: isPlaceholderNumber(number),
      sessionNumber: decision.session,
      kind: kindOfSource[decision.kind] ?? 'decision',
      concernsMunicipalities: decision.concerns_municipalities,
      deadlines: decision.deadlines.map(({ scope, due }) => federalDeadline(scope, due)),
    };
  });
}

/** The sessions whose agenda is known at least in part, then those of which only single decisions are known. */
export async function federalSessions(decisions: readonly NewDecision[]): Promise<readonly SessionRecord[]> {
  const { sessions } = await read('sitzungen.json', sessionsFile);
  // The file also shows the form of one Abteilungsleiterrunde: that is another body.
  const own = sessions.filter(({ board }) => board === 'it-plr').map(asRecord);
  const known = new Set(own.map(({ session }) => session.number));
  return [...own, ...sessionsOf(decisions.filter(({ sessionNumber }) => !known.has(sessionNumber)))];
}

function asRecord(entry: v.InferOutput<typeof sessionsFile>['sessions'][number]): SessionRecord {
  const { number, date, place = null, chair = null, completeness, source, items } = entry;
  return { session: { number, date, place, chair, completeness, source, example: false }, items };
}

/** A placeholder's day may be a guess: the day of the session is taken from a decision with a number, if there is one. */
function sessionsOf(decisions: readonly NewDecision[]): readonly SessionRecord[] {
  const sure = decisions.toSorted(
    (one, other) => Number(one.numberIsPlaceholder) - Number(other.numberIsPlaceholder),
  );
  const days = new Map<number, NewDecision>();
  for (const decision of sure) {
    if (!days.has(decision.sessionNumber)) days.set(decision.sessionNumber, decision);
  }
  return [...days].map(([number, { date, source }]) => {
    const completeness = 'nur aus einzelnen veröffentlichten Beschlüssen bekannt';
    const session = { number, date, place: null, chair: null, completeness, source, example: false };
    return { session, items: [] };
  });
}

async function read<Schema extends v.GenericSchema>(
  name: string,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  const content: unknown = JSON.parse(await readFile(dataFile(name), 'utf8'));
  return v.parse(schema, content);
}
