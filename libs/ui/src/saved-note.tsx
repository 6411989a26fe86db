import { Icon } from './icon';

export type SavedState = 'saving' | 'saved' | 'failed';

/** "gespeichert 14:02" beside what saves itself while typing. Only a failure is read out at once. */
export function SavedNote({ state, children }: { state: SavedState; children: string }) {
  const icon = state === 'failed' ? 'warning' : state === 'saved' ? 'check' : 'clock';
  return (
    <p className="saved-note" role={state === 'failed' ? 'alert' : undefined}>
      <Icon name={icon} />
      {children}
    </p>
  );
}
