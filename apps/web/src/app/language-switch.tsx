import { useLingui } from '@lingui/react/macro';
import { VisuallyHidden } from '@gremia/ui/visually-hidden';
import { speak, type Language } from '../platform/i18n/language';

const languages: { code: Language; short: string; name: string }[] = [
  { code: 'de', short: 'DE', name: 'Deutsch' },
  { code: 'en', short: 'EN', name: 'English' },
];

export function LanguageSwitch() {
  const { t, i18n } = useLingui();
  return (
    <div className="switch" role="group" aria-label={t`Sprache`}>
      {languages.map(({ code, short, name }) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-pressed={(i18n.locale === 'en') === (code === 'en')}
          onClick={() => void speak(code)}
        >
          {short}
          <VisuallyHidden> {name}</VisuallyHidden>
        </button>
      ))}
    </div>
  );
}
