import { useLingui } from '@lingui/react/macro';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import {
  type EvidenceFileReason,
  evidenceFileReasons,
  evidenceTypes,
  largestEvidenceBytes,
  mostEvidenceFiles,
} from '@gremia/domain/implementation/evidence-file';
import { Button } from '@gremia/ui/button';
import { Field } from '@gremia/ui/field';
import { useState } from 'react';
import './house.css';
import { places } from '../../platform/routing/places';

const refusals: Record<EvidenceFileReason, MessageDescriptor> = {
  empty: msg`Die Datei ist leer.`,
  tooLarge: msg`Die Datei ist größer als 10 MB. Bitte wählen Sie eine kleinere oder geben Sie einen Link an.`,
  typeNotAllowed: msg`Möglich sind PDF, PNG und JPEG. Bitte speichern Sie den Nachweis so.`,
  contentIsNotItsType: msg`Der Inhalt der Datei passt nicht zu ihrer Endung. Möglich sind PDF, PNG und JPEG.`,
};

/** A file that has arrived and waits for its report. */
export interface SentFile {
  readonly id: string;
  readonly name: string;
}

export interface EvidenceFieldProps {
  obligationId: string;
  files: readonly SentFile[];
  onFiles: (files: readonly SentFile[]) => void;
}

/** Files that support the report: each sent at once, counted with the report. */
export function EvidenceField({ obligationId, files, onFiles }: EvidenceFieldProps) {
  const { t } = useLingui();
  const { add, problem, sending } = useSending(obligationId, files, onFiles);
  return (
    <div className="stack stack--small">
      <Field
        label={t`Dateien als Nachweis`}
        optionalLabel={t`(freiwillig)`}
        hint={t`PDF, PNG oder JPEG, je höchstens 10 MB, bis zu ${mostEvidenceFiles}. Nur Ihre Stelle, Ihr Dienstleister, Vorsitz, Geschäftsstelle und Revision lesen sie, bis Sie eine freigeben.`}
        error={problem}
      >
        {(control) => (
          <input
            {...control}
            type="file"
            multiple
            className="evidence-input"
            accept={evidenceTypes.join(',')}
            disabled={sending || files.length >= mostEvidenceFiles}
            onChange={(event) => void add([...(event.currentTarget.files ?? [])])}
          />
        )}
      </Field>
      <p role="status" className="muted">
        {sending ? t`Wird hochgeladen …` : null}
      </p>
      {files.length === 0 ? null : (
        <ul className="evidence-files">
          {files.map(({ id, name }) => (
            <li key={id}>
              <span className="breaking">{t`${name} ist bereit und geht mit der Meldung.`}</span>{' '}
              <Button
                size="small"
                variant="tertiary"
                aria-label={t`${name} weglassen`}
                onClick={() => onFiles(files.filter((file) => file.id !== id))}
              >
                {t`Weglassen`}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Sends the chosen files one after the other; what was refused is named, what arrived stays. */
function useSending(
  obligationId: string,
  files: readonly SentFile[],
  onFiles: EvidenceFieldProps['onFiles'],
) {
  const { t } = useLingui();
  const [problem, setProblem] = useState<string | undefined>();
  const [sending, setSending] = useState(false);

  async function add(chosen: readonly File[]) {
    if (files.length + chosen.length > mostEvidenceFiles)
      return setProblem(t`Das sind zu viele Dateien. Eine Meldung nennt höchstens ${mostEvidenceFiles}.`);
    setProblem(undefined);
    setSending(true);
    const arrived = [...files];
    for (const file of chosen) {
      const id = crypto.randomUUID();
      const refusal = refusalBefore(file) ?? (await send(id, obligationId, file));
      if (refusal === null) arrived.push({ id, name: file.name });
      else setProblem(`${file.name}: ${wordsOf(refusal)}`);
    }
    setSending(false);
    onFiles(arrived);
  }

  function wordsOf(refusal: EvidenceFileReason | 'noAnswer'): string {
    return refusal === 'noAnswer'
      ? t`Der Server hat die Datei nicht angenommen. Bitte versuchen Sie es noch einmal.`
      : t(refusals[refusal]);
  }

  return { add, problem, sending };
}

function refusalBefore(file: File): EvidenceFileReason | null {
  if (file.size > largestEvidenceBytes) return 'tooLarge';
  return evidenceTypes.some((type) => type === file.type) ? null : 'typeNotAllowed';
}

async function send(
  id: string,
  obligationId: string,
  file: File,
): Promise<EvidenceFileReason | 'noAnswer' | null> {
  try {
    const address = `${places.evidence(id)}?pflicht=${obligationId}&name=${encodeURIComponent(file.name)}`;
    const headers = { 'content-type': file.type };
    const reply = await fetch(address, { method: 'PUT', body: file, headers, credentials: 'same-origin' });
    if (reply.ok) return null;
    const told: { readonly reason?: string } = await reply.json();
    return evidenceFileReasons.find((reason) => reason === told.reason) ?? 'noAnswer';
  } catch {
    // No connection.
    return 'noAnswer';
  }
}
