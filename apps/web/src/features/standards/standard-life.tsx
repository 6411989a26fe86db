import { useLingui } from '@lingui/react/macro';
import { Button } from '@gremia/ui/button';
import { ItemList } from '@gremia/ui/item-list';
import { Section } from '@gremia/ui/section';
import { type ReactNode, useState } from 'react';
import { formatDay } from '../../platform/i18n/formats';
import { useArrivalAt } from '../../platform/page/use-arrival-at';
import { type RawSearch, useAddressSearch } from '../../platform/routing/use-address';
import { AdvanceForm, RelateForm, VersionForm } from './keep-standard';
import { LifeCycle } from './life-cycle';
import { NeedList } from './need-list';
import type { Standard } from './standard-query';
import { StandardRelations } from './standard-relations';

const readAsked = ({ schritt }: RawSearch) => ({ schritt: schritt === 1 });

type Life = Pick<
  Standard,
  'slug' | 'state' | 'steps' | 'versions' | 'relations' | 'needs' | 'nextSteps' | 'viewerCan'
>;

/** What comes and goes with the years: state, versions, relations, needs; the secretariat keeps them here. */
export function StandardLife({ standard, onActed }: { standard: Life; onActed: () => void }) {
  const { t } = useLingui();
  const { slug, state, steps, versions, relations, needs, nextSteps, viewerCan } = standard;
  const { manage } = viewerCan;
  const kept = { slug, onActed };
  const [{ schritt: asksForStep }, changeAddress] = useAddressSearch(readAsked);
  useArrivalAt(asksForStep ? 'lebenszyklus' : null);
  return (
    <>
      {state === null ? null : (
        <Section id="lebenszyklus" title={t`Lebenszyklus`}>
          <LifeCycle state={state} steps={steps} />
          {manage && nextSteps.length > 0 ? (
            <Opening key={state} startsOpen={asksForStep} label={t`Nächsten Schritt vermerken`}>
              <AdvanceForm
                slug={slug}
                nextSteps={nextSteps}
                onActed={() => {
                  changeAddress({ schritt: undefined });
                  onActed();
                }}
              />
            </Opening>
          ) : null}
        </Section>
      )}
      {versions.length === 0 && !manage ? null : (
        <Section id="fassungen" title={t`Fassungen`}>
          <Versions versions={versions} />
          {manage ? (
            <Opening label={t`Neue Fassung eintragen`}>
              <VersionForm {...kept} />
            </Opening>
          ) : null}
        </Section>
      )}
      {relations.length === 0 && !manage ? null : (
        <Section id="zusammenhaenge" title={t`Zusammenhänge`}>
          {relations.length === 0 ? (
            <p className="muted">{t`Keiner bekannt.`}</p>
          ) : (
            <StandardRelations {...kept} relations={relations} canManage={manage} />
          )}
          {manage ? (
            <Opening label={t`Neuen Zusammenhang eintragen`}>
              <RelateForm {...kept} />
            </Opening>
          ) : null}
        </Section>
      )}
      {needs.length === 0 ? null : (
        <Section
          id="bedarfe"
          title={t`Bedarfe`}
          lead={t`Woraus der Standard entstand und was in ihm aufging.`}
        >
          <NeedList needs={needs} />
        </Section>
      )}
    </>
  );
}

interface OpeningProps {
  label: string;
  startsOpen?: boolean;
  children: ReactNode;
}

/** A form that is asked for first, so that whoever only reads is not in its way. */
export function Opening({ label, startsOpen = false, children }: OpeningProps) {
  const [open, setOpen] = useState(startsOpen);
  if (open) return children;
  return (
    <div className="button-row">
      <Button size="small" onClick={() => setOpen(true)}>
        {label}
      </Button>
    </div>
  );
}

function Versions({ versions }: { versions: Standard['versions'] }) {
  const { t } = useLingui();
  if (versions.length === 0) return <p className="muted">{t`Keine Fassung bekannt.`}</p>;
  return (
    <ItemList
      label={t`Fassungen`}
      items={versions.map(({ label, urn, publishedOn, link }) => ({
        key: label,
        lead: publishedOn === null ? t`ohne Tag` : formatDay(publishedOn),
        title:
          link === null ? (
            label
          ) : (
            <a href={link} rel="noreferrer">
              {label}
            </a>
          ),
        meta: urn === null ? null : <code>{urn}</code>,
      }))}
    />
  );
}
