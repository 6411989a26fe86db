import { Plural, useLingui } from '@lingui/react/macro';
import { Badge } from '@gremia/ui/badge';
import { EmptyState } from '@gremia/ui/empty-state';
import { ItemList } from '@gremia/ui/item-list';
import { KeyFacts } from '@gremia/ui/key-facts';
import { Section } from '@gremia/ui/section';
import { StateBadge } from '@gremia/ui/state-badge';
import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import { formatDay, formatRelative } from '../../platform/i18n/formats';
import { AnswerView } from '../../platform/graphql/answer-view';
import { Page as Frame } from '../../platform/page/page';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { useAddressParam } from '../../platform/routing/use-address';
import { ConfirmFederalDecision, EndFederalDecision } from '../implementation/implementation.public';
import { decisionKinds } from './federal-words';
import { SourceNote } from './source-note';
import { provenanceInWords } from './provenance';

const DecisionQuery = graphql(`
  query FederalDecision($slug: String!) {
    federalDecision(slug: $slug) {
      id
      slug
      number
      sessionNumber
      date
      title
      kind
      binding
      concernsMunicipalities
      gist
      deadlines {
        scope
        dueOn
        dueText
      }
      source
      provenance
      standards {
        slug
        name
      }
      addressed {
        slug
        title
        standardName
        bodyCount
        endedOn
        endReason
      }
    }
  }
`);

type Decision = ResultOf<typeof DecisionQuery>['federalDecision'];

export function Page() {
  const { t } = useLingui();
  const slug = useAddressParam('slug');
  const answer = useQuery({ query: DecisionQuery, variables: { slug }, requestPolicy: 'cache-and-network' });
  return (
    <AnswerView answer={answer} breadcrumb={[{ to: places.federal(), label: t`IT-Planungsrat` }]}>
      {({ federalDecision }) => (
        <DecisionView
          decision={federalDecision}
          onConfirmed={() => answer[1]({ requestPolicy: 'network-only' })}
        />
      )}
    </AnswerView>
  );
}

function DecisionView({ decision, onConfirmed }: { decision: Decision; onConfirmed: () => void }) {
  const { t } = useLingui();
  const { number, sessionNumber, date, title, kind, binding, concernsMunicipalities, gist } = decision;
  const { word, verb } = decisionKinds[kind];
  const session = t`${sessionNumber}. Sitzung`;
  return (
    <Frame
      breadcrumb={[
        { to: places.federal(), label: t`IT-Planungsrat` },
        { to: places.federalSession(sessionNumber), label: session },
      ]}
      kicker={
        number === null
          ? t`Beschluss, Nummer nicht bekannt`
          : t({ context: 'federal', message: `Beschluss ${number}` })
      }
      title={title}
      state={
        <>
          {binding ? <StateBadge tone="info" icon="seal">{t`verbindlich`}</StateBadge> : null}
          {concernsMunicipalities ? <Badge>{t`betrifft Kommunen`}</Badge> : null}
        </>
      }
    >
      <KeyFacts
        facts={[
          { term: t`Beschlossen`, value: formatDay(date), note: session },
          { term: t`Art`, value: t(word) },
          {
            term: t({ context: 'federal', message: 'Wirkung' }),
            value: binding ? t`verbindlich` : t`nicht verbindlich`,
          },
        ]}
      />
      <Section id="inhalt" title={t({ context: 'federal', message: 'Inhalt' })} lead={t(verb)}>
        <p>{gist}</p>
        <p className="muted">{t`In unseren Worten zusammengefasst. Maßgeblich ist die amtliche Fassung.`}</p>
      </Section>
      <Deadlines decision={decision} />
      <WhatItBecame decision={decision} />
      {binding ? <ConfirmFederalDecision decisionId={decision.id} onConfirmed={onConfirmed} /> : null}
      {decision.addressed.some(({ endedOn }) => endedOn === null) ? (
        <EndFederalDecision decisionId={decision.id} title={title} onEnded={onConfirmed} />
      ) : null}
      <SourceNote source={decision.source} note={t(provenanceInWords(decision.provenance))} />
    </Frame>
  );
}

function Deadlines({ decision: { deadlines } }: { decision: Decision }) {
  const { t } = useLingui();
  if (deadlines.length === 0) return null;
  return (
    <Section id="fristen" title={t`Fristen`}>
      <KeyFacts
        layout="list"
        facts={deadlines.map(({ scope, dueOn, dueText }) => ({
          term: scope,
          value: dueOn === null ? dueText : formatDay(dueOn),
          note: dueOn === null ? undefined : formatRelative(dueOn),
        }))}
      />
    </Section>
  );
}

/** The duties that arose from it in this Land, and the standards it is about. */
function WhatItBecame({ decision: { binding, standards, addressed } }: { decision: Decision }) {
  const { t } = useLingui();
  if (!binding && standards.length === 0) return null;
  return (
    <Section id="folgen" title={t`Was daraus wurde`}>
      {addressed.length === 0 ? (
        <EmptyState title={t`Noch keine Pflichten erfasst`}>
          {t`Sobald die Geschäftsstelle Grundlage, Zuständigkeit und Fristen bestätigt hat, steht hier, wie weit die Umsetzung ist.`}
        </EmptyState>
      ) : (
        <ItemList
          label={t`Pflichten`}
          items={addressed.map(({ slug, title, standardName, bodyCount, endedOn, endReason }) => ({
            key: slug,
            title: <PlaceLink to={places.implementationOf(slug)}>{standardName ?? title}</PlaceLink>,
            meta: <Plural value={bodyCount} one="Pflicht für # Stelle" other="Pflicht für # Stellen" />,
            below:
              endedOn === null ? undefined : (
                <p>
                  <strong>{t`Beendet am ${formatDay(endedOn)}.`}</strong> {endReason}
                </p>
              ),
          }))}
        />
      )}
      {standards.length === 0 ? null : (
        <p>
          {t`Standards, um die es geht:`}{' '}
          {standards.map(({ slug, name }, index) => (
            <span key={slug}>
              {index === 0 ? null : ', '}
              <PlaceLink to={places.standard(slug)}>{name}</PlaceLink>
            </span>
          ))}
        </p>
      )}
    </Section>
  );
}
