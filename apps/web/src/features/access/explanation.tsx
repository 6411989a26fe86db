import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { Alert } from '@gremia/ui/alert';
import { Section } from '@gremia/ui/section';
import { Select } from '@gremia/ui/select';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { AnswerFragment, AnswerTable } from './answer-table';
import { LookUpForm } from './look-up-form';

const ExplanationQuery = graphql(
  `
    query AccessExplanation($personId: ID!, $roleId: ID, $object: String) {
      accessExplanation(personId: $personId, roleId: $roleId, object: $object) {
        personName
        isDisabled
        roleId
        roles {
          id
          label
          objectLabel
        }
        object {
          kind
          label
          isPublic
        }
        answers {
          permission
          ...Answer
        }
      }
    }
  `,
  [AnswerFragment],
);

type Told = ResultOf<typeof ExplanationQuery>['accessExplanation'];
type Thing = NonNullable<Told['object']>;

const kinds: Readonly<Record<Thing['kind'], MessageDescriptor>> = {
  board: msg`Gremium`,
  publicBody: msg`Stelle`,
  meeting: msg`Sitzung`,
  agendaItem: msg`Tagesordnungspunkt`,
  proposal: msg`Vorlage`,
  ballot: msg`Abstimmung`,
  circulation: msg`Umlaufverfahren`,
  resolution: msg`Beschluss`,
  minutes: msg`Niederschrift`,
  obligation: msg`Pflicht`,
};

interface ExplanationProps {
  personId: string;
  roleId: string | null;
  object: string;
  onRole: (roleId: string) => void;
  onObject: (object: string) => void;
}

/** What one person may do, in one role, with one object. */
export function Explanation({ personId, roleId, object, onRole, onObject }: ExplanationProps) {
  const { t } = useLingui();
  const answer = useQuery({
    query: ExplanationQuery,
    variables: { personId, roleId, object: object || null },
    requestPolicy: 'cache-and-network',
  });
  return (
    <AnswerView answer={answer}>
      {({ accessExplanation: told }) => (
        <>
          <Section
            id="person"
            title={told.personName}
            actions={<PlaceLink to={places.whoMayWhat()}>{t`Andere Person wählen`}</PlaceLink>}
          >
            <LookUpForm
              label={t`Objekt`}
              hint={t`Adresse der Seite, Kurzname des Gremiums, Schlüssel der Stelle oder Kennung, zum Beispiel /gremien/it-kooperationsrat`}
              maxLength={500}
              act={t`Nachsehen`}
              asked={object}
              onAsk={onObject}
            >
              <RoleChoice told={told} onRole={onRole} />
            </LookUpForm>
          </Section>
          <Answers told={told} asked={object !== ''} />
        </>
      )}
    </AnswerView>
  );
}

function RoleChoice({
  told: { roles, roleId, isDisabled },
  onRole,
}: {
  told: Told;
  onRole: (id: string) => void;
}) {
  const { t } = useLingui();
  if (isDisabled)
    return (
      <Alert tone="warning" title={t`Dieses Konto ist gesperrt`} headingLevel={3}>
        {t`Es hat keine Rechte, welche Ämter auch eingetragen sind.`}
      </Alert>
    );
  if (roles.length === 0) return <p>{t`Diese Person hat heute kein Amt und keinen Sitz.`}</p>;
  const options = roles.map(({ id, label, objectLabel }) => ({
    value: id,
    label: [label, objectLabel].filter(Boolean).join(', '),
  }));
  return (
    <Select
      label={t`Rolle`}
      options={options}
      value={roleId ?? ''}
      onChange={(event) => onRole(event.currentTarget.value)}
    />
  );
}

function Answers({ told: { object, answers }, asked }: { told: Told; asked: boolean }) {
  const { t } = useLingui();
  if (asked && object === null)
    return (
      <Alert tone="info" title={t`Dazu finden wir nichts`} headingLevel={2}>
        {t`Bitte prüfen Sie die Eingabe. Was nicht öffentlich ist, findet hier nur die Revision; nehmen Sie sonst das Gremium.`}
      </Alert>
    );
  return (
    <Section
      id="antworten"
      title={object === null ? t`Was diese Person darf` : thingWords(object)}
      lead={
        object === null
          ? t`Ohne Objekt gilt die Antwort für Fremdes: Was nur im Eigenen geht, steht hier als nicht erlaubt.`
          : undefined
      }
    >
      <AnswerTable answers={answers} />
    </Section>
  );

  function thingWords({ kind, label, isPublic }: Thing): string {
    const name = `${t(kinds[kind])}, ${label}`;
    if (isPublic === null) return name;
    return isPublic ? t`${name} (öffentlich)` : t`${name} (nicht öffentlich)`;
  }
}
