import { useLingui } from '@lingui/react/macro';
import type { BodyChangeKind } from '@gremia/domain/public-bodies/change-bodies';
import { Alert } from '@gremia/ui/alert';
import { ItemList } from '@gremia/ui/item-list';
import { Section } from '@gremia/ui/section';
import { formatDay } from '../../platform/i18n/formats';
import { bodyChangeKinds } from './body-change-words';

interface WithPast {
  readonly name: string;
  readonly formerly: readonly {
    readonly kind: BodyChangeKind;
    readonly key: string;
    readonly name: string;
    readonly on: string;
    readonly source: string;
  }[];
}

/** Whoever followed an old address is told why they are here. */
export function CameFrom({
  municipality,
  formerKey,
}: {
  municipality: WithPast;
  formerKey?: string | undefined;
}) {
  const { t } = useLingui();
  const past = municipality.formerly.find(({ key }) => key === formerKey);
  if (past === undefined) return null;
  return (
    <Alert
      tone="info"
      title={
        past.kind === 'merged'
          ? t`${past.name} ist am ${formatDay(past.on)} in ${municipality.name} aufgegangen`
          : t`${past.name} hat seit ${formatDay(past.on)} einen neuen Schlüssel`
      }
    >
      {t`Die alte Adresse führt hierher. Pflichten und Meldungen sind mitgekommen.`}
    </Alert>
  );
}

/** What the municipality was called before, and which others went up in it. */
export function Formerly({ municipality: { formerly } }: { municipality: WithPast }) {
  const { t } = useLingui();
  if (formerly.length === 0) return null;
  return (
    <Section id="frueher" title={t`Früher`}>
      <ItemList
        label={t`Früher`}
        items={formerly.map(({ kind, key, name, on, source }) => ({
          key: `${kind}${key}${on}`,
          title: name,
          meta: `${t(bodyChangeKinds[kind])} · ${t`Schlüssel ${key}`} · ${t`bis ${formatDay(on)}`} · ${source}`,
        }))}
      />
    </Section>
  );
}
