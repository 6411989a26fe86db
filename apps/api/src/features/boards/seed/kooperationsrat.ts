import type { PersonPlan, SeatPlan } from './seat-plan.ts';

const person = (name: string, mailbox: string): PersonPlan => ({
  name,
  email: `${mailbox}@kooperationsrat.example`,
  demo: true,
});

const ministries: readonly (readonly [key: string, shortName: string])[] = [
  ['stk', 'Staatskanzlei'],
  ['mhkbd', 'MHKBD'],
  ['mwike', 'MWIKE'],
  ['fm', 'FM'],
  ['im', 'IM'],
  ['mkjfgfi', 'MKJFGFI'],
  ['mags', 'MAGS'],
  ['msb', 'MSB'],
  ['jm', 'JM'],
  ['munv', 'MUNV'],
  ['mlv', 'MLV'],
  ['mkw', 'MKW'],
];

const associations: readonly (readonly [key: string, shortName: string])[] = [
  ['staedtetag-nrw', 'Städtetag NRW'],
  ['landkreistag-nrw', 'Landkreistag NRW'],
  ['stgb-nrw', 'StGB NRW'],
];

const deputies: Readonly<Record<string, PersonPlan>> = {
  mhkbd: person('Stellvertretung MHKBD', 'stellvertretung.mhkbd'),
  'staedtetag-nrw-1': person('Stellvertretung Städtetag NRW', 'stellvertretung.staedtetag'),
  'kdn-1': person('Stellvertretung KDN', 'stellvertretung.kdn'),
};

export const kooperationsratChair = person('Vorsitz IT-Kooperationsrat', 'vorsitz');

export const kooperationsratBenches = [
  { key: 'land', name: 'Land' },
  { key: 'kommunen', name: 'Kommunen' },
  { key: 'beratend', name: 'Beratend' },
];

/** EGovG NRW § 21: the CIO, the Ministerpräsident's and each ministry's voice, six of the associations; three advise. */
export const kooperationsratSeats: readonly SeatPlan[] = [
  { key: 'cio', label: 'CIO des Landes', benchKey: 'land', voting: true, member: kooperationsratChair },
  ...ministries.map(([key, shortName]) => ({
    key,
    label: shortName,
    benchKey: 'land',
    voting: true,
    organisationKey: key,
    member: person(`Vertretung ${shortName}`, key),
    ...deputyOf(key),
  })),
  ...associations.flatMap(([key, shortName]) => two(key, shortName, 'kommunen', true)),
  {
    key: 'it-nrw',
    label: 'IT.NRW',
    benchKey: 'beratend',
    voting: false,
    organisationKey: 'it-nrw',
    member: person('Vertretung IT.NRW', 'it-nrw'),
  },
  ...two('kdn', 'KDN', 'beratend', false),
];

function two(key: string, shortName: string, benchKey: string, voting: boolean): readonly SeatPlan[] {
  return ['1', '2'].map((number) => ({
    key: `${key}-${number}`,
    label: `${shortName} (${number})`,
    benchKey,
    voting,
    organisationKey: key,
    member: person(`Vertretung ${shortName} ${number}`, `${key}-${number}`),
    ...deputyOf(`${key}-${number}`),
  }));
}

function deputyOf(key: string): { readonly deputy?: PersonPlan } {
  const deputy = deputies[key];
  return deputy === undefined ? {} : { deputy };
}
