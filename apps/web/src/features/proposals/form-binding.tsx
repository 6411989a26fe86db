import { useLingui } from '@lingui/react/macro';
import { basesOfForce } from '@gremia/domain/proposals/basis-of-force';
import { publicationLevels } from '@gremia/domain/proposals/publication-level';
import { competenceTasks, publicBodyKinds } from '@gremia/domain/public-bodies/public-body';
import { Checkbox } from '@gremia/ui/checkbox';
import { CheckboxGroup } from '@gremia/ui/checkbox-group';
import { DateField } from '@gremia/ui/date-field';
import { FormGroup } from '@gremia/ui/form';
import { RadioGroup } from '@gremia/ui/radio-group';
import { Select } from '@gremia/ui/select';
import { TextField } from '@gremia/ui/text-field';
import { useState } from 'react';
import { formatDayLong } from '../../platform/i18n/formats';
import { competenceWords, kindWords, sizeClassWords } from './addressees';
import { deadlineOrder } from './form-state';
import type { PartProps } from './proposal-form';
import { basisWords, deadlineWords, publicationWords } from './proposal-words';

export function BasisFields({ form, change }: PartProps) {
  const { t } = useLingui();
  return (
    <FormGroup title={t`Warum bindet es?`}>
      <RadioGroup
        label={t`Bindungsgrundlage`}
        hint={t`Ein Gremium allein kann Kommunen nicht verpflichten. Davon, worauf sich der Beschluss stützt, hängt ab, wen er bindet.`}
        value={form.basisOfForce}
        onChange={(basisOfForce) => change({ basisOfForce })}
        choices={basesOfForce.map((basis) => ({
          value: basis,
          label: t(basisWords[basis].word),
          hint: t(basisWords[basis].sentence),
        }))}
      />
    </FormGroup>
  );
}

export function ScopeFields({ form, change, errorOf, regions, kreise, providers }: PartProps) {
  const { t } = useLingui();
  return (
    <FormGroup title={t`An wen richtet es sich?`}>
      <CheckboxGroup
        id="stellen"
        label={t`Stellen`}
        error={errorOf('stellen')}
        values={form.kinds}
        onChange={(kinds) => change({ kinds })}
        choices={publicBodyKinds.map((kind) => ({ value: kind, label: t(kindWords[kind]) }))}
      />
      <Select
        label={t`Nur wer zuständig ist für`}
        emptyLabel={t`keine Einschränkung`}
        value={form.competence}
        onChange={(event) => {
          const task = competenceTasks.find((known) => known === event.currentTarget.value);
          change({ competence: task ?? '' });
        }}
        options={competenceTasks.map((task) => ({ value: task, label: t(competenceWords[task]) }))}
      />
      <CheckboxGroup
        label={t`Nur in diesen Regierungsbezirken`}
        hint={t`Ohne Auswahl gilt es im ganzen Land.`}
        values={form.regions}
        onChange={(chosen) => change({ regions: chosen })}
        choices={regions.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <NarrowScope {...{ form, change, errorOf, kreise, providers }} />
      <CheckboxGroup
        label={t`Nur Kommunen dieser Größe`}
        hint={t`Ohne Auswahl gilt es für jede Größe.`}
        values={form.sizeClasses}
        onChange={(sizeClasses) => change({ sizeClasses })}
        choices={Object.entries(sizeClassWords).map(([value, word]) => ({ value, label: t(word) }))}
      />
      <TextField
        id="einzelne"
        label={t`Einzelne Stellen dazu`}
        optionalLabel={t`(freiwillig)`}
        hint={t`Amtlicher Gemeindeschlüssel oder Kürzel, mit Komma getrennt. Zum Beispiel 05766048 für Leopoldshöhe.`}
        error={errorOf('einzelne')}
        value={form.keys}
        onChange={(event) => change({ keys: event.currentTarget.value })}
      />
      <TextField
        id="ausgenommen"
        label={t`Ausgenommene Stellen`}
        optionalLabel={t`(freiwillig)`}
        hint={t`Ebenso, mit Komma getrennt.`}
        error={errorOf('ausgenommen')}
        value={form.except}
        onChange={(event) => change({ except: event.currentTarget.value })}
      />
    </FormGroup>
  );
}

type NarrowScopeProps = Pick<PartProps, 'form' | 'change' | 'errorOf' | 'kreise' | 'providers'>;

/** Long lists, which few proposals need: folded away until something in them is chosen or wrong. */
function NarrowScope({ form, change, errorOf, kreise, providers }: NarrowScopeProps) {
  const { t } = useLingui();
  const errors = { districts: errorOf('kreise'), providers: errorOf('dienstleister') };
  const [isUsed] = useState(form.districts.length + form.providers.length > 0);
  return (
    <details
      className="twin"
      open={isUsed || errors.districts !== undefined || errors.providers !== undefined}
    >
      <summary>{t`Nach Kreis oder IT-Dienstleister eingrenzen`}</summary>
      <div className="stack stack--large">
        <CheckboxGroup
          id="kreise"
          label={t`Nur in diesen Kreisen`}
          hint={t`Gemeint sind die Gemeinden des Kreises. Soll der Kreis selbst dabei sein, nennen Sie ihn unten.`}
          error={errors.districts}
          values={form.districts}
          onChange={(districts) => change({ districts })}
          choices={kreise}
        />
        <CheckboxGroup
          id="dienstleister"
          label={t`Nur wen diese IT-Dienstleister betreuen`}
          error={errors.providers}
          values={form.providers}
          onChange={(chosen) => change({ providers: chosen })}
          choices={providers}
        />
      </div>
    </details>
  );
}

export function DeadlineFields({ form, change, errorOf, asksAboutPast }: PartProps) {
  const { t } = useLingui();
  return (
    <FormGroup title={t`Bis wann?`}>
      {deadlineOrder.map((deadlineClass) => (
        <DateField
          key={deadlineClass}
          id={`frist-${deadlineClass}`}
          label={t(deadlineWords[deadlineClass])}
          optionalLabel={t`(freiwillig)`}
          hint={t`Zum Beispiel 31.12.2027.`}
          error={errorOf(`frist-${deadlineClass}`)}
          value={form.deadlines[deadlineClass] ?? null}
          readBack={formatDayLong}
          onChange={(day, text) =>
            change({ deadlines: { ...form.deadlines, [deadlineClass]: day ?? text.trim() } })
          }
        />
      ))}
      {asksAboutPast || form.pastDeadlinesIntended ? (
        <Checkbox
          id="vergangene-frist"
          label={t`Ja, eine Frist vor heute ist gewollt`}
          hint={t`Sie gilt dann vom ersten Tag an als überschritten.`}
          checked={form.pastDeadlinesIntended}
          onChange={(event) => change({ pastDeadlinesIntended: event.currentTarget.checked })}
        />
      ) : null}
    </FormGroup>
  );
}

export function PublicationFields({ form, change, errorOf }: PartProps) {
  const { t } = useLingui();
  return (
    <FormGroup title={t`Was sieht die Öffentlichkeit?`}>
      <RadioGroup
        id="oeffentlich"
        label={t`Stand der Umsetzung`}
        hint={t`Welche Produkte eine Kommune einsetzt, wird nie veröffentlicht. Geht es um Sicherheit, sind nur Summen öffentlich.`}
        error={errorOf('oeffentlich')}
        value={form.publicationLevel}
        onChange={(publicationLevel) => change({ publicationLevel })}
        choices={publicationLevels.map((level) => ({ value: level, label: t(publicationWords[level]) }))}
      />
    </FormGroup>
  );
}
