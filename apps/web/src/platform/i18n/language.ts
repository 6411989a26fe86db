import { i18n } from '@lingui/core';

export type Language = 'de' | 'en';

const memory = 'gremia.language';

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
    const { english } = await import('./english');
    i18n.load('en', english);
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
