import { useLingui } from '@lingui/react/macro';
import { Badge } from '@gremia/ui/badge';
import { Button } from '@gremia/ui/button';
import { Contents } from '@gremia/ui/contents';
import { OfficialDocument } from '@gremia/ui/official-document';
import { Section } from '@gremia/ui/section';
import { StateBadge } from '@gremia/ui/state-badge';
import { WithAside } from '@gremia/ui/with-aside';
import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import { formatDay } from '../../platform/i18n/formats';
import { AnswerView } from '../../platform/graphql/answer-view';
import { Page as Frame } from '../../platform/page/page';
import { places } from '../../platform/routing/places';
import { useAddressParam } from '../../platform/routing/use-address';
import { BindingFacts, PlainText, Promises, TermsFragment } from '../proposals/proposals.public';
import { AccedeToResolution } from './accede-to-resolution';
import { Accessions, AccessionsFragment } from './accessions';
import { EndResolution } from './end-resolution';
import { Foundation, FoundationFragment } from './foundation';
import { Addressing, AddressingFragment } from './addressing';
import { PublishResolution } from './publish-resolution';
import { RegisterEntries, RegisterEntriesFragment } from './register-entries';
import { ResolutionEnd, ResolutionEndFragment } from './resolution-end';
import { ResolutionFacts, ResolutionFactsFragment } from './resolution-facts';
import { ResolutionHistory, ResolutionHistoryFragment } from './resolution-history';
import { resolutionStates } from './resolution-words';

const ResolutionQuery = graphql(
  `
    query Resolution($slug: String!) {
      resolution(slug: $slug) {
        id
        slug
        number
        title
        boardName
        boardSlug
        state
        adoptedOn
        publishedAt
        example
        text
        rationale
        force
        basisOfForce
        viewerCan {
          publish
          accede
          end
        }
        terms {
          ...Terms
        }
        ...ResolutionEnd
        ...ResolutionFacts
        ...Foundation
        ...Addressing
        ...Accessions
        ...ResolutionHistory
        ...RegisterEntries
      }
    }
  `,
  [
    TermsFragment,
    ResolutionEndFragment,
    ResolutionFactsFragment,
    FoundationFragment,
    AddressingFragment,
    AccessionsFragment,
    ResolutionHistoryFragment,
    RegisterEntriesFragment,
  ],
);

type Resolution = ResultOf<typeof ResolutionQuery>['resolution'];

export function Page() {
  const { t } = useLingui();
  const slug = useAddressParam('number');
  const answer = useQuery({
    query: ResolutionQuery,
    variables: { slug },
    requestPolicy: 'cache-and-network',
  });
  const [, read] = answer;
  return (
    <AnswerView answer={answer} breadcrumb={[{ to: places.register(), label: t`Register` }]}>
      {({ resolution }) => (
        <ResolutionView resolution={resolution} onChange={() => read({ requestPolicy: 'network-only' })} />
      )}
    </AnswerView>
  );
}

interface ViewProps {
  resolution: Resolution;
  onChange: () => void;
}

function ResolutionView({ resolution, onChange }: ViewProps) {
  const { t } = useLingui();
  const { number, title, state, example } = resolution;
  const { word, tone, icon } = resolutionStates[state];
  return (
    <Frame
      breadcrumb={[{ to: places.register(), label: t`Register` }]}
      kicker={t`Beschluss ${number}`}
      title={title}
      state={
        <>
          <StateBadge tone={tone} icon={icon}>
            {t(word)}
          </StateBadge>
          {example ? <Badge>{t`Beispiel`}</Badge> : null}
        </>
      }
      actions={<Acts resolution={resolution} onChange={onChange} />}
    >
      <ResolutionEnd resolution={resolution} />
      <ResolutionFacts resolution={resolution} />
      <WithAside asideLabel={t`Inhalt`} aside={<PageContents resolution={resolution} />}>
        <Wording resolution={resolution} />
        <Foundation resolution={resolution} />
        <Section
          id="bindung"
          title={resolution.force === 'binding' ? t`Wen er bindet` : t`An wen er sich richtet`}
        >
          <BindingFacts terms={resolution.terms} />
          <Addressing resolution={resolution} />
        </Section>
        <Section id="zusagen" title={t`Was zugesagt wurde`}>
          <Promises terms={resolution.terms} />
        </Section>
        {resolution.basisOfForce === 'accession' ? <Accessions resolution={resolution} /> : null}
        <Section id="verlauf" title={t`Verlauf`}>
          <ResolutionHistory resolution={resolution} />
        </Section>
        <RegisterEntries resolution={resolution} />
      </WithAside>
    </Frame>
  );
}

function Acts({ resolution, onChange }: ViewProps) {
  const { t } = useLingui();
  const { id, number, adoptedOn, viewerCan } = resolution;
  return (
    <>
      <Button icon="print" onClick={() => print()}>
        {t`Drucken`}
      </Button>
      {viewerCan.publish ? (
        <PublishResolution resolutionId={id} number={number} adoptedOn={adoptedOn} onDone={onChange} />
      ) : null}
      {viewerCan.accede ? <AccedeToResolution resolutionId={id} number={number} onDone={onChange} /> : null}
      {viewerCan.end ? <EndResolution resolution={resolution} onDone={onChange} /> : null}
    </>
  );
}

function PageContents({ resolution: { basisOfForce, force, publishedAt } }: { resolution: Resolution }) {
  const { t } = useLingui();
  const sections = [
    { id: 'wortlaut', title: t`Wortlaut` },
    { id: 'grundlage', title: t`Worauf er beruht` },
    { id: 'bindung', title: force === 'binding' ? t`Wen er bindet` : t`An wen er sich richtet` },
    { id: 'zusagen', title: t`Was zugesagt wurde` },
    ...(basisOfForce === 'accession' ? [{ id: 'beitritte', title: t`Beitritte` }] : []),
    { id: 'verlauf', title: t`Verlauf` },
    ...(publishedAt === null ? [] : [{ id: 'eintrag', title: t`Eintrag im Register` }]),
  ];
  return <Contents title={t`Auf dieser Seite`} sections={sections} />;
}

function Wording({ resolution }: { resolution: Resolution }) {
  const { t } = useLingui();
  const { boardName, number, adoptedOn, title, text, rationale } = resolution;
  return (
    <div id="wortlaut">
      <OfficialDocument
        issuer={boardName}
        title={t`Beschluss ${number}`}
        subtitle={t`vom ${formatDay(adoptedOn)}: ${title}`}
      >
        <PlainText text={text} />
        {rationale === '' ? null : (
          <>
            <h3>{t`Begründung`}</h3>
            <PlainText text={rationale} />
          </>
        )}
      </OfficialDocument>
    </div>
  );
}
