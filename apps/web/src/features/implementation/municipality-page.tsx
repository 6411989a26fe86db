import { Plural, useLingui } from '@lingui/react/macro';
import { buttonClass } from '@gremia/ui/button';
import { EmptyState } from '@gremia/ui/empty-state';
import { ItemList } from '@gremia/ui/item-list';
import { KeyFacts } from '@gremia/ui/key-facts';
import { Section } from '@gremia/ui/section';
import { Navigate } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { formatDay } from '../../platform/i18n/formats';
import { Page as Frame } from '../../platform/page/page';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { searchText, useAddressParam, useAddressSearch } from '../../platform/routing/use-address';
import { useSession } from '../../platform/session/session';
import { DecisionName } from './basis-link';
import { CameFrom, Formerly } from './formerly';
import { EndedNote } from './ended-note';
import { useFacts } from './municipality-facts';
import { type Duty, type Municipality, MunicipalityQuery } from './municipality-query';
import { OpenDataLinks } from './open-data-links';
import { DutyMeta, DutyState, NotTold } from './public-duty';
import { ResponseBadge } from './recommendation-list';
import { YearlyReportLinks } from './yearly-report-links';

/** What everybody may see of one municipality. */
export function Page() {
  const key = useAddressParam('key');
  const [{ frueher }] = useAddressSearch((raw) => ({ frueher: searchText(raw['frueher']) }));
  const answer = useQuery({ query: MunicipalityQuery, variables: { key } });
  return (
    <AnswerView answer={answer}>
      {({ municipality }) =>
        municipality.key === key ? (
          <MunicipalityView municipality={municipality} cameFrom={frueher} />
        ) : (
          // An old address leads to the municipality that goes on, which says so.
          <Navigate to={places.municipality(municipality.key)} search={{ frueher: key }} replace />
        )
      }
    </AnswerView>
  );
}

function MunicipalityView({
  municipality,
  cameFrom,
}: {
  municipality: Municipality;
  cameFrom?: string | undefined;
}) {
  const { t } = useLingui();
  const { role } = useSession();
  const { key, name, kind, kreisfrei, duties, recommendations, asOf } = municipality;
  const kicker = {
    gemeinde: kreisfrei ? t`Kreisfreie Stadt` : t`Gemeinde`,
    kreis: t`Kreis`,
    landschaftsverband: t`Landschaftsverband`,
  };
  const isOwn = role?.kind === 'reporter' && role.objectKey === key;
  return (
    <Frame
      breadcrumb={[
        { to: places.implementation(), label: t`Umsetzung` },
        { to: places.municipalities(), label: t`Kommunen` },
      ]}
      kicker={kind === 'kreis' || kind === 'landschaftsverband' ? kicker[kind] : kicker.gemeinde}
      title={name}
      lead={<Summary duties={duties} />}
      actions={
        isOwn ? (
          <PlaceLink to={places.house(key)} className={buttonClass('primary')}>
            {t`Was bindet uns?`}
          </PlaceLink>
        ) : undefined
      }
    >
      <CameFrom municipality={municipality} formerKey={cameFrom} />
      <KeyFacts facts={useFacts(municipality)} />
      <Section id="pflichten" title={t`Pflichten`}>
        {duties.length === 0 ? (
          <EmptyState title={t`Keine Pflichten`}>
            {t`Hier stehen verbindliche Beschlüsse, sobald einer diese Kommune erreicht.`}
          </EmptyState>
        ) : (
          <ItemList
            label={t`Pflichten`}
            items={duties.map((duty) => ({
              key: duty.decision.slug,
              title: (
                <PlaceLink to={places.implementationOf(duty.decision.slug)}>{duty.decision.title}</PlaceLink>
              ),
              meta: <DutyMeta duty={duty} />,
              end: <DutyState duty={duty} />,
            }))}
          />
        )}
      </Section>
      {recommendations.length === 0 ? null : (
        <Section id="empfehlungen" title={t`Empfehlungen`} lead={t`Sie binden nicht.`}>
          <ItemList
            label={t`Empfehlungen`}
            items={recommendations.map(({ decision, told, state }) => ({
              key: decision.slug,
              title: <PlaceLink to={places.implementationOf(decision.slug)}>{decision.title}</PlaceLink>,
              meta: (
                <>
                  <DecisionName decision={decision} />
                  <EndedNote decision={decision} />
                </>
              ),
              end: told && state !== null ? <ResponseBadge state={state} /> : <NotTold />,
            }))}
          />
        </Section>
      )}
      <Formerly municipality={municipality} />
      <div className="stack stack--small">
        <YearlyReportLinks publicBodyKey={key} asOf={asOf} />
        <OpenDataLinks what={t`Pflichten`} addressOf={(format) => places.municipalityFile(key, format)} />
        <p className="muted">
          {t`Stand ${formatDay(asOf)}. Den Stand meldet die Kommune selbst; Produkte und Notizen werden nie veröffentlicht.`}
        </p>
      </div>
    </Frame>
  );
}

function Summary({ duties }: { duties: readonly Duty[] }) {
  const { t } = useLingui();
  const binding = duties.filter(({ decision }) => decision.endedOn === null);
  const told = binding.filter((duty) => duty.told);
  const done = told.filter(({ state }) => state === 'implemented' || state === 'checked').length;
  if (binding.length === 0) return t`Zurzeit bindet diese Kommune kein erfasster Beschluss.`;
  return (
    <>
      <Plural
        value={binding.length}
        one="Ein Beschluss bindet diese Kommune."
        other="# Beschlüsse binden diese Kommune."
      />{' '}
      {told.length === 0
        ? t`Ihr Stand ist nicht veröffentlicht.`
        : t`Umgesetzt sind ${done} von ${told.length}, deren Stand veröffentlicht ist.`}
    </>
  );
}
