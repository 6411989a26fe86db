import { useLingui } from '@lingui/react/macro';
import { Button } from '@gremia/ui/button';
import { ItemList } from '@gremia/ui/item-list';
import { Section } from '@gremia/ui/section';
import { type ReactNode, useState } from 'react';
import { formatDay } from '../../platform/i18n/formats';
import { AdvanceForm, RelateForm, VersionForm } from './keep-standard';
import { LifeCycle } from './life-cycle';
import { NeedList } from './need-list';
import type { Standard } from './standard-query';
import { StandardRelations } from './standard-relations';

/** What comes and goes with the years: state, versions, relations, needs; the secretariat keeps them here. */
export function StandardLife({ standard, onActed }: { standard: Standard; onActed: () => void }) {
  const { t } = useLingui();
  const { slug, state, steps, versions, relations, needs, nextSteps, viewerCan } = standard;
  const { manage } = viewerCan;
  const kept = { slug, onActed };
  return (
    <>
      {state === null ? null : (
        <Section id="lebenszyklus" title={t`Lebenszyklus`}>
          <LifeCycle state={state} steps={steps} />
          {manage && nextSteps.length > 0 ? (
            <Opening key={state} label={t`Nächsten Schritt vermerken`}>
              <AdvanceForm {...kept} nextSteps={nextSteps} />
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

/** A form that is asked for first, so that whoever only reads is not in its way. */
export function Opening({ label, children }: { label: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
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
