import type { PersonPlan, SeatPlan } from './seat-plan.ts';

export const digitalbeiratBenches = [
  { key: 'kommunen', name: 'Kommunen' },
  { key: 'dienstleister', name: 'IT-Dienstleister und Wirtschaft' },
  { key: 'wissenschaft', name: 'Wissenschaft und Bürgerschaft' },
  { key: 'beratend', name: 'Beratend' },
];

const person = (name: string, key: string, demo = false): PersonPlan => ({
  name,
  email: `${key}@digitalbeirat.example`,
  demo,
});

export const digitalbeiratChair = person('Vorsitz Digitalbeirat', 'vorsitz', true);

/** Whose members the demo offers at the sign-in: vendors report needs, too. */
const shown: ReadonlySet<string> = new Set(['hersteller']);

const seat = (key: string, label: string, benchKey: string): SeatPlan => ({
  key,
  label,
  benchKey,
  voting: benchKey !== 'beratend',
  member: person(`Mitglied ${label.replaceAll('\u00ad', '')}`, key, shown.has(key)),
});

/** Invented, after what the hearing of 19.10.2023 asked for: practitioners of all sizes, vendors, science, citizens. */
export const digitalbeiratSeats: readonly SeatPlan[] = [
  { ...seat('grossstadt', 'Großstadt', 'kommunen'), member: digitalbeiratChair },
  seat('mittelstadt', 'Mittelstadt', 'kommunen'),
  seat('gemeinde', 'Kleine Gemeinde', 'kommunen'),
  seat('kreis', 'Kreis', 'kommunen'),
  seat('landschaftsverband', 'Landschafts\u00adverband', 'kommunen'),
  seat('dienstleister', 'Kommunaler IT-Dienstleister', 'dienstleister'),
  seat('hersteller', 'Hersteller von Fachverfahren', 'dienstleister'),
  seat('mittelstand', 'IT-Mittelstand', 'dienstleister'),
  seat('universitaet', 'Universität', 'wissenschaft'),
  seat('hochschule', 'Hochschule für Verwaltung', 'wissenschaft'),
  seat('buergerschaft', 'Bürgerschaft', 'wissenschaft'),
  seat('barrierefreiheit', 'Barrierefreiheit', 'wissenschaft'),
  seat('landtag', 'Landtag (Verwaltung)', 'beratend'),
  seat('ministerium', 'Zuständiges Ministerium', 'beratend'),
];
