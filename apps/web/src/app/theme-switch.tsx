import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { applyTheme, rememberedTheme, type Theme } from '../platform/theme/theme';

const themes = [
  { theme: 'light', label: msg`hell` },
  { theme: 'dark', label: msg`dunkel` },
  { theme: 'system', label: msg`wie das Gerät` },
] as const;

export function ThemeSwitch() {
  const { t } = useLingui();
  const [current, setCurrent] = useState(rememberedTheme);

  function choose(theme: Theme) {
    applyTheme(theme);
    setCurrent(theme);
  }

  return (
    <fieldset className="switch">
      <legend className="switch__legend">{t`Darstellung`}</legend>
      {themes.map(({ theme, label }) => (
        <button key={theme} type="button" aria-pressed={theme === current} onClick={() => choose(theme)}>
          {t(label)}
        </button>
      ))}
    </fieldset>
  );
}
