import { useLingui } from '@lingui/react/macro';
import { buttonClass } from '@gremia/ui/button';
import { Section } from '@gremia/ui/section';
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
        <a href={places.ownData('html')} className={buttonClass('secondary')}>
          {t`Lesen und drucken`}
        </a>
        <a href={places.ownData('json')} download className={buttonClass('secondary')}>
          {t`Als JSON laden`}
        </a>
      </div>
    </Section>
  );
}
