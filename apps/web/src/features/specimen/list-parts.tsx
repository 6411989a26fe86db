import { Button } from '@gremia/ui/button';
import { Card } from '@gremia/ui/card';
import { DataTable, type Column } from '@gremia/ui/data-table';
import { FilterRow } from '@gremia/ui/filter-row';
import { ItemList } from '@gremia/ui/item-list';
import { Pagination } from '@gremia/ui/pagination';
import { Section } from '@gremia/ui/section';
import { Select } from '@gremia/ui/select';
import { StateBadge, type Tone } from '@gremia/ui/state-badge';
import { Tabs } from '@gremia/ui/tabs';
import { TextField } from '@gremia/ui/text-field';
import { Timeline } from '@gremia/ui/timeline';
import { useState } from 'react';
import { formatDayShort, formatNumber } from '../../platform/i18n/formats';

interface Row {
  name: string;
  district: string;
  people: number;
  tone: Tone;
  state: string;
  due: string;
}

const rows: Row[] = [
  {
    name: 'Aachen',
    district: 'Städteregion Aachen',
    people: 262_670,
    tone: 'success',
    state: 'umgesetzt',
    due: '2026-10-05',
  },
  {
    name: 'Detmold',
    district: 'Kreis Lippe',
    people: 74_254,
    tone: 'active',
    state: 'in Arbeit',
    due: '2027-01-01',
  },
  {
    name: 'Münster',
    district: 'kreisfrei',
    people: 320_946,
    tone: 'success',
    state: 'umgesetzt',
    due: '2026-10-05',
  },
  {
    name: 'Rheda-Wiedenbrück',
    district: 'Kreis Gütersloh',
    people: 49_301,
    tone: 'danger',
    state: 'überfällig',
    due: '2026-10-05',
  },
  {
    name: 'Wachtendonk',
    district: 'Kreis Kleve',
    people: 8_312,
    tone: 'neutral',
    state: 'offen',
    due: '2027-01-01',
  },
];

const columns: Column<Row>[] = [
  {
    key: 'name',
    header: 'Gemeinde',
    cell: (row) => <a href="#listen">{row.name}</a>,
    sortValue: (row) => row.name,
  },
  { key: 'district', header: 'Kreis', cell: (row) => row.district, sortValue: (row) => row.district },
  { key: 'state', header: 'Stand', cell: (row) => <StateBadge tone={row.tone}>{row.state}</StateBadge> },
  {
    key: 'due',
    header: 'Frist',
    cell: (row) => formatDayShort(row.due),
    numeric: true,
    sortValue: (row) => row.due,
  },
  {
    key: 'people',
    header: 'Einwohner',
    cell: (row) => formatNumber(row.people),
    numeric: true,
    sortValue: (row) => row.people,
  },
];

export function ListParts() {
  const [district, setDistrict] = useState('lippe');
  const table = (
    <DataTable
      caption="Stand der Gemeinden"
      count="5 von 396 Gemeinden"
      columns={columns}
      rows={rows}
      rowKey={(row) => row.name}
      sort={{ column: 'name', direction: 'ascending' }}
    />
  );
  return (
    <Section id="listen" title="Listen und Tabellen">
      <FilterRow
        label="Gemeinden filtern"
        removeLabel="Filter entfernen:"
        resetLabel="Alle zurücksetzen"
        onReset={() => setDistrict('')}
        active={district ? [{ key: 'district', label: 'Kreis Lippe', onRemove: () => setDistrict('') }] : []}
      >
        <TextField label="Gemeinde" type="search" />
        <Select
          label="Kreis"
          emptyLabel="alle"
          value={district}
          onChange={(event) => setDistrict(event.currentTarget.value)}
          options={[
            { value: 'lippe', label: 'Kreis Lippe' },
            { value: 'kleve', label: 'Kreis Kleve' },
          ]}
        />
      </FilterRow>
      <Tabs
        label="Ansicht"
        tabs={[
          { key: 'table', label: 'Tabelle', panel: table },
          { key: 'history', label: 'Verlauf', panel: <History /> },
        ]}
      />
      <Pagination
        label="Seiten"
        page={4}
        pageCount={14}
        pageLabel="Seite"
        previousLabel="zurück"
        nextLabel="weiter"
        renderLink={({ page, className, current, children }) => (
          <a href={`#seite-${page}`} className={className} aria-current={current ? 'page' : undefined}>
            {children}
          </a>
        )}
      />
      <Duties />
      <div className="card-grid">
        <Card
          linked
          kicker="Gremium"
          title={<a href="#listen">IT-Kooperationsrat</a>}
          foot={<span>19 stimmberechtigte Sitze</span>}
        >
          <p>Land und Kommunen stimmen sich über gemeinsame Standards, Verfahren und Kosten ab.</p>
        </Card>
        <Card
          linked
          accent
          kicker="Sitzung 12"
          title={<a href="#listen">Do, 3. Dezember 2026, 10:00 Uhr</a>}
          state={<StateBadge tone="info">eingeladen</StateBadge>}
          foot={<span>in 11 Tagen</span>}
        >
          <p>Düsseldorf und Videokonferenz, 8 Tagesordnungspunkte, davon 3 zur Entscheidung.</p>
        </Card>
      </div>
    </Section>
  );
}

function Duties() {
  return (
    <ItemList
      label="Was in den nächsten 90 Tagen ansteht"
      items={[
        {
          key: 'xplanung',
          lead: 'bis 01.01.2027',
          title: <a href="#listen">XPlanung 6.0 in der Bauleitplanung einsetzen</a>,
          meta: 'Gesetz: § 20 EGovG NRW · 14 von 16 Nachbargemeinden haben es umgesetzt',
          end: (
            <>
              <StateBadge tone="active">in Arbeit</StateBadge>
              <Button size="small">Stand melden</Button>
            </>
          ),
        },
        {
          key: 'fitconnect',
          lead: 'bis 12.02.2027',
          title: <a href="#listen">Wohngeldanträge über FIT-Connect annehmen</a>,
          meta: 'Beitritt vom 4. Mai 2026',
          end: (
            <>
              <StateBadge tone="warning">Frist läuft ab</StateBadge>
              <Button size="small">Stand melden</Button>
            </>
          ),
        },
      ]}
    />
  );
}

function History() {
  return (
    <Timeline
      label="Verlauf"
      entries={[
        {
          key: '1',
          when: '17. September 2026',
          title: 'Beschlossen',
          tone: 'success',
          children: 'IT-Kooperationsrat, TOP 5',
        },
        {
          key: '2',
          when: '21. September 2026',
          title: 'Im Register veröffentlicht',
          tone: 'success',
          icon: 'seal',
        },
        { key: '3', when: '1. Oktober 2026', title: 'Wirksam geworden', tone: 'active', icon: 'flag' },
        { key: '4', when: '1. Januar 2027', title: 'Frist für alle Gemeinden', ahead: true },
      ]}
    />
  );
}
