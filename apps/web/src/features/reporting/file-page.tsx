import { useLingui } from '@lingui/react/macro';
import { mostFileBytes } from '@gremia/domain/reporting/report-file';
import { buttonClass } from '@gremia/ui/button';
import { Field } from '@gremia/ui/field';
import { Section } from '@gremia/ui/section';
import { useState } from 'react';
import { Door } from '../../platform/access/door';
import { ActProblem } from '../../platform/act/act-problem';
import { Page as Frame } from '../../platform/page/page';
import { places } from '../../platform/routing/places';
import { FilePreview } from './file-preview';
import './reporting.css';

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Reports as a file: take the template, fill it in, see line by line what it would change, send. */
export function Page() {
  const { t } = useLingui();
  const { id, problem, upload } = useUpload();
  return (
    <Frame
      breadcrumb={[{ to: places.collectiveReports(), label: t`Für viele melden` }]}
      title={t`Mit einer Datei melden`}
      lead={t`Laden Sie die Vorlage, füllen Sie „Neuer Stand“ und „Seit“ aus und laden Sie sie wieder hoch. Gespeichert wird erst, wenn Sie es gesehen haben und senden.`}
    >
      <Door permission="obligation.reportMany">
        <Section id="vorlage" title={t`1. Vorlage laden`}>
          <p>{t`Alle Pflichten, zu denen Sie melden dürfen, für Excel und LibreOffice. Zeilen ohne neuen Stand ändern nichts.`}</p>
          <p>{t`Für „entfällt“ brauchen wir zweierlei: unter „Warum es entfällt“ den Grund, nicht zuständig oder Verfahren nicht im Einsatz, und die Begründung in der Notiz.`}</p>
          <p className="muted">
            {t`Plan, Hindernisse, Nachweis und Kosten sind freiwillig und werden nie veröffentlicht. Beträge in Euro, etwa 12.500,00; mehrere Hindernisse mit Komma: Rechtslage, Geld, Personal, Technik oder Schnittstelle, Dienstleister oder Hersteller, Vergabe, Sonstiges.`}
          </p>
          <div className="button-row">
            <a className={buttonClass('secondary')} href={places.dutiesFile('xlsx')} download>
              {t`Vorlage laden (XLSX)`}
            </a>
            <a className={buttonClass('secondary')} href={places.dutiesFile('csv')} download>
              {t`Vorlage laden (CSV)`}
            </a>
          </div>
        </Section>
        <Section id="hochladen" title={t`2. Ausgefüllte Datei hochladen`}>
          <ActProblem problem={problem} title={t`Nicht hochgeladen`} headingLevel={2} />
          <Field label={t`Datei`} hint={t`XLSX oder CSV, höchstens 100.000 Zeilen oder 50 MB.`}>
            {(control) => (
              <input
                {...control}
                type="file"
                className="file-input"
                accept={`.csv,.xlsx,text/csv,${workbook}`}
                onChange={(event) => {
                  const [file] = event.currentTarget.files ?? [];
                  if (file) void upload(file);
                }}
              />
            )}
          </Field>
        </Section>
        {id === null ? null : <FilePreview key={id} id={id} />}
      </Door>
    </Frame>
  );
}

/** Sends the file under an id made here: what has been read can be asked for while it is under way. */
function useUpload() {
  const { t } = useLingui();
  const [id, setId] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  async function upload(file: File) {
    setProblem(null);
    if (file.size > mostFileBytes) {
      setId(null);
      setProblem(t`Die Datei ist größer als 50 MB. Bitte teilen Sie sie auf.`);
      return;
    }
    const newId = crypto.randomUUID();
    setId(newId);
    const sent = await send(newId, file);
    if (sent) return;
    setId(null);
    setProblem(t`Der Server hat die Datei nicht angenommen. Bitte versuchen Sie es noch einmal.`);
  }

  return { id, problem, upload };
}

async function send(id: string, file: File): Promise<boolean> {
  try {
    const address = `${places.reportFile(id)}?name=${encodeURIComponent(file.name)}`;
    // The server looks into the file; of a CSV, Windows says that Excel has made it.
    const headers = { 'content-type': file.name.endsWith('.xlsx') ? workbook : 'text/csv' };
    return (await fetch(address, { method: 'PUT', body: file, headers, credentials: 'same-origin' })).ok;
  } catch {
    // No connection.
    return false;
  }
}
