import { useLingui } from '@lingui/react/macro';
import { type AdministeredOffice, administeredOffices } from '@gremia/domain/offices/office-rules';
import { Section } from '@gremia/ui/section';
import { Select } from '@gremia/ui/select';
import { useToast } from '@gremia/ui/toast';
import { useState } from 'react';
import { useAct } from '../../platform/act/use-act';
import { graphql } from '../../platform/graphql/graphql';
import { AppointForm, type AppointDraft } from './appoint-form';
import { officeNames } from './office-words';
import { appointRefusals } from './refusal-words';

const AppointMutation = graphql(`
  mutation AppointToOffice($input: AppointToOfficeInput!) {
    acted: appointToOffice(input: $input) {
      __typename
      ... on AppointRefused {
        reason
      }
    }
  }
`);

interface AppointToOfficeProps {
  boards: readonly { slug: string; shortName: string }[];
  today: string;
  onActed: () => void;
}

/** Appoints to the offices that administrators give: a secretariat at once, the others by proposal. */
export function AppointToOffice({ boards, today, onActed }: AppointToOfficeProps) {
  const { t } = useLingui();
  const say = useToast();
  const { act, problem, pending } = useAct(onActed);
  const [kind, setKind] = useState<AdministeredOffice>('secretariat');
  const [boardSlug, setBoardSlug] = useState('');
  const isOfBoard = kind === 'secretariat';

  async function appoint(draft: AppointDraft): Promise<boolean> {
    const input = { ...draft, kind, boardSlug: isOfBoard && boardSlug !== '' ? boardSlug : null };
    const done = await act(AppointMutation, { input }, appointRefusals);
    if (done)
      say(
        isOfBoard ? t`Berufen: ${draft.name}` : t`Vorgeschlagen: Eine andere Administration entscheidet.`,
        'success',
      );
    return done;
  }

  return (
    <Section
      id="berufen"
      title={t`Jemanden berufen`}
      lead={t`Eine Geschäftsstelle gilt sofort. Revision und Administration warten auf eine zweite Administration. Den Vorsitz und die Sitze verwaltet die Geschäftsstelle des Gremiums.`}
    >
      <AppointForm
        today={today}
        problem={problem}
        pending={pending}
        submitLabel={isOfBoard ? t`Berufen` : t`Vorschlagen`}
        onAppoint={appoint}
      >
        <Select
          label={t`Amt`}
          options={administeredOffices.map((value) => ({ value, label: t(officeNames[value]) }))}
          value={kind}
          onChange={(event) =>
            setKind(administeredOffices.find((one) => one === event.currentTarget.value) ?? 'secretariat')
          }
        />
        {isOfBoard ? (
          <Select
            label={t`Gremium`}
            required
            emptyLabel={t`bitte wählen`}
            options={boards.map(({ slug, shortName }) => ({ value: slug, label: shortName }))}
            value={boardSlug}
            onChange={(event) => setBoardSlug(event.currentTarget.value)}
          />
        ) : null}
      </AppointForm>
    </Section>
  );
}
