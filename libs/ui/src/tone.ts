import type { IconName } from './icon-paths';

/**
 * The looks a state can have, the same on every page. What a domain state is called and which tone it has is
 * decided by the feature; here is only how the tone looks.
 */
export type Tone = 'neutral' | 'quiet' | 'info' | 'active' | 'success' | 'warning' | 'danger';

export const toneIcon: Record<Tone, IconName> = {
  neutral: 'circle',
  quiet: 'minus-circle',
  info: 'info',
  active: 'circle-half',
  success: 'check-circle',
  warning: 'warning',
  danger: 'octagon',
};

export function toneClass(tone: Tone): string {
  return `tone tone--${tone}`;
}
