import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';

/** How sure the data set is of a decision, said plainly; its own words stand in data/README.md. */
export function provenanceInWords(provenance: string): MessageDescriptor {
  if (provenance === 'found') return msg`Alle Angaben stehen in dieser Quelle.`;
  if (provenance.startsWith('referenced'))
    return msg`Den Beschluss selbst haben wir nicht gelesen. Er wird in dieser Quelle nur erwähnt.`;
  if (/Platzhalter/.test(provenance))
    return msg`Der Inhalt steht in dieser Quelle. Die amtliche Nummer oder der Tag sind dort nicht genannt.`;
  return msg`Der Inhalt steht in dieser Quelle. Einzelne Angaben (Nummer, Sitzung oder Tag) sind aus dem Gedächtnis ergänzt und noch zu prüfen.`;
}
