import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import type { IconName } from '@gremia/ui/icon';
import { Section } from '@gremia/ui/section';
import { DemoPersonButton } from './demo-person-button';
import { inGroups, type PersonGroup } from './person-groups';
import type { DemoPerson } from './use-demo-persons';

const groups: Record<
  PersonGroup,
  { id: string; title: MessageDescriptor; lead: MessageDescriptor; icon: IconName }
> = {
  board: {
    id: 'gremien',
    title: msg`Mitglieder von Gremien`,
    lead: msg`Sie beraten und stimmen ab, mit eigenem Sitz, in Vertretung oder beratend.`,
    icon: 'people',
  },
  secretariat: {
    id: 'geschaeftsstellen',
    title: msg`Geschäftsstellen`,
    lead: msg`Sie bereiten Sitzungen vor, eröffnen Abstimmungen und schreiben die Niederschrift.`,
    icon: 'edit',
  },
  municipality: {
    id: 'kommunen',
    title: msg`Kommunen und andere Stellen`,
    lead: msg`Sie sehen, was ihr Haus bindet, und melden, was umgesetzt ist.`,
    icon: 'building',
  },
  provider: {
    id: 'dienstleister',
    title: msg`Kommunale IT-Dienstleister`,
    lead: msg`Sie melden für die Kommunen, die sie dazu ermächtigt haben.`,
    icon: 'link',
  },
  oversight: {
    id: 'aufsicht',
    title: msg`Prüfung und Verwaltung`,
    lead: msg`Sie sehen alle Vorgänge oder verwalten Konten, entscheiden aber nichts.`,
    icon: 'eye',
  },
};

export interface DemoPersonListProps {
  persons: readonly DemoPerson[];
  pending: boolean;
  onChoose: (personId: string) => void;
}

export function DemoPersonList({ persons, pending, onChoose }: DemoPersonListProps) {
  const { t } = useLingui();
  return inGroups(persons).map(({ group, persons: members }) => (
    <Section key={group} id={groups[group].id} title={t(groups[group].title)} lead={t(groups[group].lead)}>
      <ul className="person-buttons">
        {members.map((person) => (
          <li key={person.id}>
            <DemoPersonButton
              person={person}
              icon={groups[group].icon}
              pending={pending}
              onChoose={onChoose}
            />
          </li>
        ))}
      </ul>
    </Section>
  ));
}
