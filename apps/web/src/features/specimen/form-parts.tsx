import { Button } from '@gremia/ui/button';
import { Checkbox } from '@gremia/ui/checkbox';
import { CheckboxGroup } from '@gremia/ui/checkbox-group';
import { ComboBox } from '@gremia/ui/combo-box';
import { DateField } from '@gremia/ui/date-field';
import { ErrorSummary } from '@gremia/ui/error-summary';
import { Form, FormGroup } from '@gremia/ui/form';
import { NumberField } from '@gremia/ui/number-field';
import { RadioGroup } from '@gremia/ui/radio-group';
import { Section } from '@gremia/ui/section';
import { Select } from '@gremia/ui/select';
import { TextArea } from '@gremia/ui/text-area';
import { TextField } from '@gremia/ui/text-field';
import { useState } from 'react';
import { formatDayLong, formatNumber } from '../../platform/i18n/formats';

const municipalities = [
  { value: '05766020', label: 'Detmold', note: 'Kreis Lippe' },
  { value: '05515000', label: 'Münster', note: 'kreisfreie Stadt' },
  { value: '05754036', label: 'Rheda-Wiedenbrück', note: 'Kreis Gütersloh' },
];

type State = 'planned' | 'inProgress' | 'implemented';

export function FormParts() {
  const [errors, setErrors] = useState<{ fieldId: string; message: string }[]>([]);
  const product = errors.find((error) => error.fieldId === 'verfahren')?.message;
  return (
    <Section id="formular" title="Formular">
      <Form
        onSubmit={() =>
          setErrors([{ fieldId: 'verfahren', message: 'Bitte nennen Sie das eingesetzte Verfahren.' }])
        }
      >
        <ErrorSummary title="Bitte prüfen Sie eine Angabe" errors={errors} />
        <FormGroup title="Stand melden">
          <WhatAndWhere />
          <TextField
            id="verfahren"
            label="Verfahren"
            hint="Name und Fassung, wie sie im Vertrag stehen."
            error={product}
          />
          <WhenAndHowMuch />
          <TextArea label="Anmerkung" optionalLabel="(freiwillig)" />
          <Checkbox
            label="Diesen Stand veröffentlichen"
            hint="Das Verfahren selbst wird nie veröffentlicht."
          />
        </FormGroup>
        <div className="button-row">
          <Button type="submit" variant="primary">
            Stand melden
          </Button>
          <Button variant="tertiary">Entwurf verwerfen</Button>
        </div>
      </Form>
    </Section>
  );
}

function WhatAndWhere() {
  const [municipality, setMunicipality] = useState<string | null>(null);
  const [state, setState] = useState<State | null>('inProgress');
  const [tasks, setTasks] = useState<('plans' | 'permits')[]>(['plans']);
  return (
    <>
      <ComboBox
        id="gemeinde"
        label="Gemeinde"
        hint="Tippen Sie die ersten Buchstaben."
        options={municipalities}
        value={municipality}
        onChange={setMunicipality}
        openLabel="Vorschläge zeigen"
        emptyText="Kein Treffer. Prüfen Sie die Schreibweise."
      />
      <RadioGroup
        label="Wie weit sind Sie?"
        value={state}
        onChange={setState}
        choices={[
          { value: 'planned', label: 'geplant', hint: 'Es gibt einen Beschluss oder Auftrag.' },
          { value: 'inProgress', label: 'in Arbeit' },
          { value: 'implemented', label: 'umgesetzt' },
        ]}
      />
      <CheckboxGroup
        label="Wofür setzen Sie den Standard ein?"
        values={tasks}
        onChange={setTasks}
        choices={[
          { value: 'plans', label: 'Bebauungspläne' },
          { value: 'permits', label: 'Flächennutzungsplan' },
        ]}
      />
      <Select
        label="Grundlage"
        defaultValue="law"
        options={[
          { value: 'law', label: '§ 20 EGovG NRW' },
          { value: 'accession', label: 'Beitritt' },
        ]}
      />
    </>
  );
}

function WhenAndHowMuch() {
  const [day, setDay] = useState<string | null>('2027-03-31');
  const [cost, setCost] = useState<number | null>(12_500);
  return (
    <>
      <DateField
        label="Umgesetzt bis"
        hint="Zum Beispiel 31.3.2027 oder 31. März 2027."
        value={day}
        onChange={setDay}
        readBack={formatDayLong}
      />
      <NumberField
        label="Kosten im Jahr"
        unit="Euro"
        value={cost}
        onChange={setCost}
        format={(value) => formatNumber(value)}
      />
    </>
  );
}
