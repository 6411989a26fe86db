import { stateWords } from '@gremia/domain/implementation/state-words';
import type { OpenColumn, OpenData } from '../../platform/tables/open-data.ts';
import type { Cell, Row } from '../../platform/tables/table.ts';
import type { DecisionProgress, LandProgress } from './dto/decision-progress.ts';
import type { MapPlace } from './dto/map-place.ts';
import type { Municipality, MunicipalitySummary } from './dto/municipality.ts';
import type { Tally } from './dto/tally.ts';
import type { RolloutRow } from './rollout.queries.ts';

const tooFew = 'nicht genannt: es ließen sich weniger als fünf Stellen ablesen';
const notTold = 'nicht veröffentlicht';

const tallyColumns: readonly OpenColumn[] = [
  { key: 'bodies', head: 'Stellen' },
  { key: 'reported', head: 'haben gemeldet' },
  { key: 'done', head: 'umgesetzt' },
  { key: 'overdue', head: 'überfällig' },
  { key: 'examples', head: 'davon Beispielmeldungen' },
  { key: 'remark', head: 'Hinweis', width: 56 },
];

function tallyCells({ suppressed, total, reported, done, overdue, examples }: Tally): Row {
  if (suppressed) return [total, null, null, null, null, tooFew];
  return [total, reported ?? null, done ?? null, overdue ?? null, examples ?? null, null];
}

const basisOf = ({ reported, total, suppressed }: Tally): string =>
  suppressed || reported === null || reported === undefined
    ? `${total} Stellen; ${tooFew}`
    : `${reported} von ${total} Gemeinden und Kreisen haben gemeldet`;

const day = (value: string | null): Cell => (value === null ? null : { day: value });
const yesOrNo = (value: boolean | null): Cell => (value === null ? null : value ? 'ja' : 'nein');

/** A decision by Regierungsbezirk and Kreis. */
export function openRollout({ asOf, progress, byRegion, byKreis }: RolloutRow): OpenData {
  const { decision, municipal } = progress;
  const groups = [
    { kind: 'Regierungsbezirk', list: byRegion },
    { kind: 'Kreis', list: byKreis },
  ];
  return {
    ...{ name: `umsetzung-${decision.slug}`, title: decision.title, asOf, basis: basisOf(municipal) },
    columns: [
      { key: 'level', head: 'Ebene' },
      { key: 'code', head: 'Kennung' },
      { key: 'name', head: 'Name', width: 30 },
      ...tallyColumns,
    ],
    rows: [
      ['Land', '05', 'Nordrhein-Westfalen', ...tallyCells(municipal)],
      ...groups.flatMap(({ kind, list }) =>
        list.map(({ code, name, tally }): Row => [kind, code, name, ...tallyCells(tally)]),
      ),
    ],
  };
}

/** Every Gemeinde for one decision, as far as its state is public. */
export function openMap({ asOf, progress }: RolloutRow, places: readonly MapPlace[]): OpenData {
  const { decision, municipal } = progress;
  return {
    ...{ name: `karte-${decision.slug}`, title: decision.title, asOf, basis: basisOf(municipal) },
    columns: [
      { key: 'key', head: 'AGS' },
      { key: 'name', head: 'Gemeinde', width: 30 },
      { key: 'state', head: 'Stand', width: 28 },
      { key: 'overdue', head: 'Überfällig' },
      { key: 'remark', head: 'Hinweis', width: 24 },
    ],
    rows: places
      .filter(({ addressed }) => addressed)
      .map(({ key, name, state, overdue }) => [
        ...[key, name, state === null ? null : stateWords[state]],
        ...[yesOrNo(overdue === null ? null : overdue > 0), state === null ? notTold : null],
      ]),
  };
}

/** Every Gemeinde over all decisions, counting what is public. */
export function openLandMap({ asOf, municipal }: LandProgress, places: readonly MapPlace[]): OpenData {
  return {
    ...{ name: 'karte', title: 'Umsetzung nach Gemeinden', asOf, basis: dutiesBasis(municipal) },
    columns: [
      { key: 'key', head: 'AGS' },
      { key: 'name', head: 'Gemeinde', width: 30 },
      { key: 'done', head: 'umgesetzt' },
      { key: 'total', head: 'veröffentlichte Pflichten' },
      { key: 'overdue', head: 'überfällig' },
    ],
    rows: places
      .filter(({ addressed }) => addressed)
      .map(({ key, name, done, total, overdue }) => [key, name, done, total, overdue]),
  };
}

const dutiesBasis = ({ reported, total }: Tally): string =>
  `zu ${reported ?? 0} von ${total} Pflichten der Gemeinden und Kreise wurde gemeldet`;

/** All decisions with how far they are. */
export function openDecisions(
  { asOf, municipal }: LandProgress,
  list: readonly DecisionProgress[],
): OpenData {
  return {
    ...{ name: 'beschluesse', title: 'Umsetzung der Beschlüsse', asOf, basis: dutiesBasis(municipal) },
    columns: [
      { key: 'slug', head: 'Kennung', width: 28 },
      { key: 'title', head: 'Beschluss', width: 40 },
      { key: 'decidedOn', head: 'beschlossen am' },
      { key: 'basisOfForce', head: 'Grundlage der Bindung' },
      { key: 'dueOn', head: 'Frist' },
      ...tallyColumns,
    ],
    rows: list.map(({ decision, municipal: tally }) => [
      ...[decision.slug, decision.title, day(decision.decidedOn), decision.basisOfForce, day(decision.dueOn)],
      ...tallyCells(tally),
    ]),
  };
}

/** The municipalities with what is public of them. */
export function openMunicipalities(
  { asOf, municipal }: LandProgress,
  list: readonly MunicipalitySummary[],
): OpenData {
  return {
    ...{ name: 'kommunen', title: 'Kommunen', asOf, basis: dutiesBasis(municipal) },
    columns: [
      { key: 'key', head: 'Schlüssel' },
      { key: 'name', head: 'Kommune', width: 30 },
      { key: 'kind', head: 'Art' },
      { key: 'kreis', head: 'Kreis', width: 24 },
      { key: 'region', head: 'Regierungsbezirk' },
      { key: 'population', head: 'Einwohner' },
      { key: 'sizeClass', head: 'Größenklasse' },
      { key: 'done', head: 'umgesetzt' },
      { key: 'total', head: 'veröffentlichte Pflichten' },
    ],
    rows: list.map((one) => [
      ...[one.key, one.name, one.kind, one.kreisName, one.regionName, one.population, one.sizeClass],
      ...[one.done, one.total],
    ]),
  };
}

/** The duties of one municipality, their states as far as they are public. */
export function openMunicipality({ key, name, asOf, duties }: Municipality): OpenData {
  const told = duties.filter((duty) => duty.told).length;
  const basis = `der Stand von ${told} der ${duties.length} Pflichten ist veröffentlicht`;
  return {
    ...{ name: `kommune-${key}`, title: `Pflichten: ${name}`, asOf, basis },
    columns: [
      { key: 'slug', head: 'Kennung', width: 28 },
      { key: 'title', head: 'Beschluss', width: 40 },
      { key: 'basisOfForce', head: 'Grundlage der Bindung' },
      { key: 'bindingSince', head: 'bindend seit' },
      { key: 'dueOn', head: 'Frist' },
      { key: 'state', head: 'Stand', width: 28 },
      { key: 'stateOn', head: 'Stand vom' },
      { key: 'overdue', head: 'Überfällig' },
      { key: 'remark', head: 'Hinweis', width: 24 },
    ],
    rows: duties.map(({ decision, bindingSince, dueOn, state, stateOn, overdue, example, told: isTold }) => [
      ...[decision.slug, decision.title, decision.basisOfForce, day(bindingSince), day(dueOn)],
      ...[state === null ? null : stateWords[state], day(stateOn), yesOrNo(overdue)],
      isTold ? (example === true ? 'Beispielmeldung' : null) : notTold,
    ]),
  };
}
