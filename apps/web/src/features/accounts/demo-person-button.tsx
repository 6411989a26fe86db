import { Icon, type IconName } from '@gremia/ui/icon';
import type { DemoPerson } from './use-demo-persons';

export interface DemoPersonButtonProps {
  person: DemoPerson;
  icon: IconName;
  pending: boolean;
  onChoose: (personId: string) => void;
}

/** Signs in as this invented person. */
export function DemoPersonButton({
  person: { id, name, roleLabel },
  icon,
  pending,
  onChoose,
}: DemoPersonButtonProps) {
  return (
    <button
      type="button"
      className="person-button"
      aria-disabled={pending}
      onClick={() => {
        if (!pending) onChoose(id);
      }}
    >
      <Icon name={icon} />
      <span>
        <span className="person-button__name">{name}</span>
        <span className="person-button__role">{roleLabel}</span>
      </span>
      <Icon name="arrow-right" />
    </button>
  );
}
