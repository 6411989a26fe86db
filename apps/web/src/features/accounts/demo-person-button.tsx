import { Icon, type IconName } from '@gremia/ui/icon';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';

export const DemoPersonButtonFragment = graphql(`
  fragment DemoPersonButton on DemoPerson {
    id
    name
    roleLabel
  }
`);

export interface DemoPersonButtonProps {
  person: FragmentOf<typeof DemoPersonButtonFragment>;
  icon: IconName;
  pending: boolean;
  onChoose: (personId: string) => void;
}

/** Signs in as this invented person. */
export function DemoPersonButton({ person, icon, pending, onChoose }: DemoPersonButtonProps) {
  const { id, name, roleLabel } = readFragment(DemoPersonButtonFragment, person);
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
