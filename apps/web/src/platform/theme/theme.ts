export type Theme = 'light' | 'dark' | 'system';

const memory = 'gremia.theme';

export function rememberedTheme(): Theme {
  const chosen = document.documentElement.dataset['kernTheme'];
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
}

/** Takes effect at once and is remembered on this device; /theme.js applies it before the next first paint. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['kernTheme'];
  else document.documentElement.dataset['kernTheme'] = theme;
  try {
    if (theme === 'system') localStorage.removeItem(memory);
    else localStorage.setItem(memory, theme);
  } catch {
    // Storage is blocked: the choice holds for this visit.
  }
}
