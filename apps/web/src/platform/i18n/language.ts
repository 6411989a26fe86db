import { i18n, type Messages } from '@lingui/core';

export type Language = 'de' | 'en';

const memory = 'gremia.language';

const english = import.meta.glob<{ messages: Messages }>('../../../locales/*/en.po');

// German texts stand in the code, compiled while building (german-in-code.ts).
export function startInGerman(): void {
  i18n.load('de', {});
  i18n.activate('de');
}

/** The language chosen on this device; German if none was. */
export function rememberedLanguage(): Language {
  try {
    return localStorage.getItem(memory) === 'en' ? 'en' : 'de';
  } catch {
    return 'de';
  }
}

export async function speak(language: Language): Promise<void> {
  if (language === 'en') {
    const catalogues = await Promise.all(Object.values(english).map((load) => load()));
    i18n.load('en', Object.assign({}, ...catalogues.map((catalogue) => catalogue.messages)));
    i18n.activate('en');
  } else {
    startInGerman();
  }
  document.documentElement.lang = language;
  try {
    localStorage.setItem(memory, language);
  } catch {
    // Storage is blocked: the choice holds for this visit.
  }
}
