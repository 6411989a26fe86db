import { Trans, useLingui } from '@lingui/react/macro';
import { rulesChanges } from '@gremia/domain/boards/rules-changes';
import { Badge } from '@gremia/ui/badge';
import { buttonClass } from '@gremia/ui/button';
import { EmptyState } from '@gremia/ui/empty-state';
import { Section } from '@gremia/ui/section';
import { Timeline } from '@gremia/ui/timeline';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import { formatDay } from '../../platform/i18n/formats';
import { Page as Frame } from '../../platform/page/page';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { useAddressParam } from '../../platform/routing/use-address';
import { RulesBody } from './rules-section';
import { ProcedureSettingsFragment, withSettings } from './procedure-settings';
import { useSettingFacts } from './setting-facts';

const RulesOfProcedureQuery = graphql(
  `
    query RulesOfProcedure($slug: String!) {
      rulesOfProcedure(boardSlug: $slug) {
        boardSlug
        boardName
        today
        viewerCanAdopt
        versions {
          version
          validFrom
          validTo
          inForce
          example
          source
          settings {
            ...ProcedureSettingsText
          }
          decisionRules {
            id
            key
            title
            source
            quorum
            adopt
            tieBreak
            document
          }
        }
      }
    }
  `,
  [ProcedureSettingsFragment],
);

type History = ResultOf<typeof RulesOfProcedureQuery>['rulesOfProcedure'];
type Version = ReturnType<typeof withSettings<History['versions'][number]>>;

export function Page() {
  const slug = useAddressParam('slug');
  const answer = useQuery({
    query: RulesOfProcedureQuery,
    variables: { slug },
    requestPolicy: 'cache-and-network',
  });
  return (
    <AnswerView answer={answer}>{({ rulesOfProcedure }) => <Rules history={rulesOfProcedure} />}</AnswerView>
  );
}

function Rules({ history }: { history: History }) {
  const { t } = useLingui();
  const { boardSlug, boardName, viewerCanAdopt } = history;
  const versions: readonly Version[] = history.versions.map(withSettings);
  const current = versions.find(({ inForce }) => inForce);
  return (
    <Frame
      kicker={boardName}
      title={t`Geschäftsordnung`}
      lead={t`Wie das Gremium einlädt, abstimmt und entscheidet, mit allen Fassungen. Eine laufende Abstimmung behält die Fassung, unter der sie eröffnet wurde.`}
      breadcrumb={[
        { to: places.boards(), label: t`Gremien` },
        { to: places.board(boardSlug), label: boardName },
      ]}
      state={current?.example ? <Badge>{t`Beispiel`}</Badge> : undefined}
      actions={
        viewerCanAdopt ? (
          <PlaceLink to={places.adoptRules(boardSlug)} className={buttonClass('primary')}>
            {t`Neue Fassung beschließen`}
          </PlaceLink>
        ) : undefined
      }
    >
      {current === undefined ? (
        <EmptyState headingLevel={2} title={t`Für dieses Gremium gilt noch keine Geschäftsordnung`}>
          {t`Sobald eine Fassung in Kraft ist, steht sie hier in einfachen Sätzen.`}
        </EmptyState>
      ) : (
        <Section
          id="geltend"
          title={t`Was heute gilt`}
          lead={
            <Trans>
              Fassung {current.version}, in Kraft seit {formatDay(current.validFrom)}
            </Trans>
          }
        >
          <RulesBody rules={current} />
        </Section>
      )}
      {versions.length === 0 ? null : (
        <Section id="fassungen" title={t`Alle Fassungen`} ruled>
          <Timeline
            label={t`Fassungen der Geschäftsordnung`}
            entries={versions.map((version, index) => ({
              key: `${version.version}`,
              when: <Span version={version} />,
              title: t`Fassung ${version.version}`,
              tone: version.inForce ? ('success' as const) : ('neutral' as const),
              ahead: !version.inForce && version.validTo === null,
              children: <Change version={version} before={versions[index + 1]} />,
            }))}
          />
        </Section>
      )}
    </Frame>
  );
}

function Span({ version: { validFrom, validTo, inForce } }: { version: Version }) {
  const { t } = useLingui();
  const [from, to] = [formatDay(validFrom), validTo === null ? '' : formatDay(validTo)];
  if (validTo !== null) return <>{t`${from} bis ${to}`}</>;
  return <>{inForce ? t`seit ${from}` : t`ab ${from}`}</>;
}

/** What a version changed against the one before it. */
function Change({ version, before }: { version: Version; before: Version | undefined }) {
  const { t } = useLingui();
  const factsOf = useSettingFacts();
  if (before === undefined) return <p className="muted">{version.source}</p>;
  const { settings, added, removed, changed } = rulesChanges(before, version);
  const [old, now] = [factsOf(before.settings), factsOf(version.settings)];
  const nothing = settings.length + added.length + removed.length + changed.length === 0;
  return (
    <>
      <ul>
        {settings.map((key) => (
          <li key={key}>
            <strong>{now[key].term}:</strong> {now[key].value}{' '}
            <span className="muted">
              {t`vorher:`} {old[key].value}
            </span>
          </li>
        ))}
        {added.map((title) => (
          <li key={title}>{t`Neue Regel: ${title}`}</li>
        ))}
        {removed.map((title) => (
          <li key={title}>{t`Regel entfällt: ${title}`}</li>
        ))}
        {changed.map((title) => (
          <li key={title}>{t`Regel geändert: ${title}`}</li>
        ))}
        {nothing ? <li>{t`Der Inhalt blieb gleich.`}</li> : null}
      </ul>
      <p className="muted">{version.source}</p>
    </>
  );
}
