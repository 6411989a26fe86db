import { useLingui } from '@lingui/react/macro';
import { Section } from '@gremia/ui/section';
import { FileAfterProof } from '../../platform/act/file-after-proof';
import { places } from '../../platform/routing/places';

/** Everything that is stored about the person, to read or to keep. */
export function OwnData() {
  const { t } = useLingui();
  return (
    <Section
      id="daten"
      title={t`Ihre Daten`}
      lead={t`Alles, was Gremia über Sie speichert: wofür, auf welcher Grundlage und wie lange.`}
    >
      <div className="button-row">
        <FileAfterProof href={places.ownData('html')}>{t`Lesen und drucken`}</FileAfterProof>
        <FileAfterProof href={places.ownData('json')}>{t`Als JSON laden`}</FileAfterProof>
      </div>
    </Section>
  );
}
