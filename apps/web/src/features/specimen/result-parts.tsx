import { BenchColumns, type Bench } from '@gremia/ui/bench-columns';
import { Button } from '@gremia/ui/button';
import { Choices } from '@gremia/ui/choices';
import { Conditions, type ConditionBarProps } from '@gremia/ui/condition-bar';
import { Section } from '@gremia/ui/section';
import { StateBadge } from '@gremia/ui/state-badge';
import { Verdict } from '@gremia/ui/verdict';
import { useState } from 'react';

const words = { neededLabel: 'Nötig', reachedLabel: 'Erreicht' };

const conditions: (ConditionBarProps & { key: string })[] = [
  {
    key: 'quorum',
    ...words,
    name: 'Beschlussfähigkeit',
    met: true,
    verdict: 'erfüllt',
    needed: 'mehr als die Hälfte der Sitze (10 von 19)',
    reached: '17 Sitze',
    value: 17,
    threshold: 9.5,
    max: 19,
    source: '§ 49 Abs. 1 GO NRW in Verbindung mit § 6 der Geschäftsordnung',
  },
  {
    key: 'land',
    ...words,
    name: 'Mehrheit der Bank des Landes',
    met: true,
    verdict: 'erfüllt',
    needed: 'mehr Ja als Nein',
    reached: '9 Ja, 2 Nein',
    value: 9,
    threshold: 5.5,
    max: 11,
    source: '§ 8 Abs. 2 der Geschäftsordnung',
  },
  {
    key: 'municipal',
    ...words,
    name: 'Mehrheit der Bank der Kommunen',
    met: false,
    verdict: 'nicht erfüllt',
    needed: 'mehr Ja als Nein',
    reached: '3 Ja, 3 Nein',
    value: 3,
    threshold: 3,
    max: 6,
    source: '§ 8 Abs. 2 der Geschäftsordnung; Stimmengleichheit gilt als Ablehnung (§ 50 Abs. 1 GO NRW)',
  },
];

function votes(yes: number, no: number, abstained: number, absent: number): Bench['rows'] {
  return [
    { key: 'yes', word: 'Ja', votes: yes, part: 1 },
    { key: 'no', word: 'Nein', votes: no, part: 2 },
    { key: 'abstained', word: 'Enthaltung', votes: abstained, part: 3 },
    { key: 'absent', word: 'abwesend', votes: absent, part: 5 },
  ];
}

export function ResultParts() {
  const [choice, setChoice] = useState<'yes' | 'no' | 'abstain' | null>(null);
  return (
    <Section id="ergebnis" title="Stimme und Ergebnis">
      <Choices
        legend="Soll XPlanung 6.0 vom 1. Januar 2027 an für alle Gemeinden gelten?"
        value={choice}
        onChange={setChoice}
        choices={[
          { value: 'yes', label: 'Ja' },
          { value: 'no', label: 'Nein' },
          { value: 'abstain', label: 'Enthaltung' },
        ]}
      />
      <div className="button-row">
        <Button variant="primary" disabled={choice === null}>
          Stimme verbindlich abgeben
        </Button>
      </div>
      <Verdict tone="success" note="Festgestellt am 3. Dezember 2026 um 11:42 Uhr.">
        Angenommen: alle drei Bedingungen sind erfüllt.
      </Verdict>
      <Verdict tone="danger" icon="cross-circle">
        Abgelehnt: die Bank der Kommunen hat nicht zugestimmt.
      </Verdict>
      <Conditions label="Bedingungen" conditions={conditions} />
      <BenchColumns
        benches={[
          {
            key: 'land',
            name: 'Land',
            seats: '13 Sitze',
            seatCount: 13,
            rows: votes(9, 2, 0, 2),
            verdict: <StateBadge tone="success">Mehrheit erreicht</StateBadge>,
          },
          {
            key: 'municipal',
            name: 'Kommunen',
            seats: '6 Sitze',
            seatCount: 6,
            rows: votes(3, 3, 0, 0),
            verdict: (
              <StateBadge tone="danger" icon="cross-circle">
                Mehrheit nicht erreicht
              </StateBadge>
            ),
          },
        ]}
      />
    </Section>
  );
}
