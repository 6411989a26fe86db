import { useLingui } from '@lingui/react/macro';
import { recordedHere } from '@gremia/domain/standards/keep-standard';
import { linksIn } from '@gremia/domain/standards/standard-source';
import { Alert } from '@gremia/ui/alert';
import { Badge } from '@gremia/ui/badge';
import { KeyFacts, type Fact } from '@gremia/ui/key-facts';
import { Section } from '@gremia/ui/section';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { formatDay, formatRelative } from '../../platform/i18n/formats';
import { Page as Frame } from '../../platform/page/page';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { useAddressParam } from '../../platform/routing/use-address';
import { StandardRollout, useDeadlineWords } from '../implementation/implementation.public';
import { BindingnessBadge } from './bindingness-badge';
import { DescribeForm } from './describe-standard';
import { Opening, StandardLife } from './standard-life';
import { StandardResolutions } from './standard-resolutions';
import { type Standard, StandardQuery } from './standard-query';
import { competences, standardStates } from './standard-words';

/** One standard: who must do what by when, and how far they are. */
export function Page() {
  const slug = useAddressParam('slug');
  const answer = useQuery({ query: StandardQuery, variables: { slug } });
  const [, readAgain] = answer;
  return (
    <AnswerView answer={answer}>
      {({ standard }) => (
        <StandardView standard={standard} onActed={() => readAgain({ requestPolicy: 'network-only' })} />
      )}
    </AnswerView>
  );
}

function StandardView({ standard, onActed }: { standard: Standard; onActed: () => void }) {
  const { t } = useLingui();
  const { slug, name, kind, bindingness, bindsMunicipalities, purpose, provenance, resolutions, viewerCan } =
    standard;
  return (
    <Frame
      breadcrumb={[{ to: places.standards(), label: t`Standards` }]}
      kicker={kind}
      title={name}
      lead={purpose ?? undefined}
      state={
        <>
          <BindingnessBadge bindingness={bindingness} />
          {bindsMunicipalities ? <Badge>{t`bindet Kommunen`}</Badge> : null}
        </>
      }
    >
      {provenance.startsWith('recalled') ? (
        <Alert tone="warning" title={t`Nicht belegt`}>
          {t`Diese Angaben sind erinnert und stehen in keiner Quelle, die wir gelesen haben. Bitte prüfen Sie sie, bevor Sie sich darauf berufen.`}
        </Alert>
      ) : null}
      <KeyFacts facts={useFacts(standard)} />
      <WhoMust standard={standard} />
      {bindsMunicipalities || resolutions.length > 0 ? (
        <Section id="umsetzung" title={t`Wie weit sind sie?`}>
          <StandardRollout slug={slug} />
        </Section>
      ) : null}
      <StandardLife standard={standard} onActed={onActed} />
      <Section id="quelle" title={t`Quelle`}>
        <p>{standard.source ?? t`Keine Quelle bekannt.`}</p>
        <SourceLinks source={standard.source ?? ''} />
        <Provenance standard={standard} />
        {viewerCan.manage ? (
          <Opening
            key={[provenance, standard.operator, purpose, standard.source].join(' ')}
            label={t`Angaben ändern`}
          >
            <DescribeForm standard={standard} onActed={onActed} />
          </Opening>
        ) : null}
      </Section>
    </Frame>
  );
}

function SourceLinks({ source }: { source: string }) {
  const links = linksIn(source);
  if (links.length === 0) return null;
  return (
    <ul>
      {links.map(({ host, address }) => (
        <li key={host}>
          <a href={address} rel="noreferrer">
            {host}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** How sure the catalogue is, and what the source calls the status. */
function Provenance({ standard: { provenance, statusText } }: { standard: Standard }) {
  const { t } = useLingui();
  if (provenance === recordedHere)
    return <p className="muted">{t`Herkunft der Angaben: von einer Geschäftsstelle eingetragen.`}</p>;
  if (provenance === 'reported')
    return <p className="muted">{t`Herkunft der Angaben: ein gemeldeter Bedarf.`}</p>;
  const remark = /\(([^)]*)\)/.exec(provenance)?.[1];
  const word = provenance.startsWith('found') ? t`in einer öffentlichen Quelle gefunden` : t`erinnert`;
  const told = remark === undefined ? word : `${word} (${remark})`;
  return <p className="muted">{t`Status in der Quelle: ${statusText}. Herkunft der Angaben: ${told}.`}</p>;
}

/** Who must do what by when, in one sentence and a list. */
function WhoMust({
  standard: { bindsMunicipalities, bindingness, competence, deadlines, resolutions },
}: {
  standard: Standard;
}) {
  const { t } = useLingui();
  const words = useDeadlineWords();
  return (
    <Section id="wer-muss-was" title={t`Wer muss was bis wann?`}>
      <p>
        {bindsMunicipalities && bindingness === 'binding'
          ? competence === null
            ? t`Land, Gemeinden und Gemeindeverbände müssen den Standard in den Verfahren einhalten, die sie einsetzen (§ 20 EGovG NRW).`
            : t`Wer für die Aufgabe ${t(competences[competence])} zuständig ist, muss den Standard einhalten, im Land wie in den Kommunen (§ 20 EGovG NRW).`
          : t`Kommunen in Nordrhein-Westfalen sind an diesen Standard nicht nach § 20 EGovG NRW gebunden.`}
      </p>
      {deadlines.length === 0 ? (
        resolutions.length > 0 ? null : (
          <p className="muted">{t`Die Quelle nennt keine Frist.`}</p>
        )
      ) : (
        <KeyFacts
          layout="list"
          facts={deadlines.map(({ text, deadlineClass, dueOn }) => ({
            term: words({ text, deadlineClass }),
            value: dueOn === null ? t`ohne Tag` : formatDay(dueOn),
            note: dueOn === null ? undefined : formatRelative(dueOn),
          }))}
        />
      )}
      <StandardResolutions resolutions={resolutions} />
    </Section>
  );
}

function useFacts({ decision, operator, version, state }: Standard): Fact[] {
  const { t } = useLingui();
  return [
    ...(decision === null
      ? []
      : [
          {
            term: t`Beschluss`,
            value: <DecisionLink decision={decision} />,
            note: decision.date === null ? undefined : formatDay(decision.date),
          },
        ]),
    ...(operator === null ? [] : [{ term: t`Betreiber`, value: operator }]),
    ...(version === null ? [] : [{ term: t`Fassung`, value: version }]),
    { term: t`Im Lebenszyklus`, value: state === null ? t`nicht bekannt` : t(standardStates[state]) },
  ];
}

function DecisionLink({ decision: { number, slug } }: { decision: NonNullable<Standard['decision']> }) {
  const { t } = useLingui();
  const name = number ?? t`Nummer nicht bekannt`;
  return slug === null ? name : <PlaceLink to={places.federalDecision(slug)}>{name}</PlaceLink>;
}
