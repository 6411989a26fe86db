import { useLingui } from '@lingui/react/macro';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import {
  type EvidenceFileReason,
  evidenceFileReasons,
  evidenceTypes,
  largestEvidenceBytes,
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

export interface EvidenceFieldProps {
  obligationId: string;
  fileId: string | null;
  onFile: (id: string | null) => void;
}

/** A file that supports the report: sent at once, counted with the report. */
export function EvidenceField({ obligationId, fileId, onFile }: EvidenceFieldProps) {
  const { t } = useLingui();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | undefined>();
  const [sending, setSending] = useState(false);

  async function choose(file: File) {
    setProblem(undefined);
    setSending(true);
    const id = crypto.randomUUID();
    const refusal = refusalBefore(file) ?? (await send(id, obligationId, file));
    setSending(false);
    if (refusal === null) {
      setName(file.name);
      return onFile(id);
    }
    onFile(null);
    setProblem(
      refusal === 'noAnswer'
        ? t`Der Server hat die Datei nicht angenommen. Bitte versuchen Sie es noch einmal.`
        : t(refusals[refusal]),
    );
  }

  return (
    <div className="stack stack--small">
      <Field
        label={t`Datei als Nachweis`}
        optionalLabel={t`(freiwillig)`}
        hint={t`PDF, PNG oder JPEG, höchstens 10 MB. Nur Ihre Stelle, Ihr Dienstleister, Vorsitz, Geschäftsstelle und Revision lesen sie.`}
        error={problem}
      >
        {(control) => (
          <input
            {...control}
            type="file"
            className="evidence-input"
            accept={evidenceTypes.join(',')}
            disabled={sending}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) void choose(file);
            }}
          />
        )}
      </Field>
      <p role="status" className="muted">
        {sending
          ? t`Wird hochgeladen …`
          : fileId === null
            ? ''
            : t`${name} ist bereit und geht mit der Meldung.`}
      </p>
      {fileId === null ? null : (
        <div className="button-row">
          <Button size="small" variant="tertiary" onClick={() => onFile(null)}>{t`Datei weglassen`}</Button>
        </div>
      )}
    </div>
  );
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
