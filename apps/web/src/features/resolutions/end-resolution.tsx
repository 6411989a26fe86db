import { useLingui } from '@lingui/react/macro';
import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import {
  longestEndReason,
  type ResolutionEnding,
  resolutionEndings,
} from '@gremia/domain/resolutions/end-resolution';
import { ConfirmAct } from '@gremia/ui/confirm-act';
import { DateField } from '@gremia/ui/date-field';
import { RadioGroup } from '@gremia/ui/radio-group';
import { Select } from '@gremia/ui/select';
import { TextArea } from '@gremia/ui/text-area';
import { useState } from 'react';
import { useQuery } from 'urql';
import { ActProblem } from '../../platform/act/act-problem';
import { useAct } from '../../platform/act/use-act';
import { graphql } from '../../platform/graphql/graphql';
import { formatDayLong } from '../../platform/i18n/formats';
import { endRefusals } from './resolution-words';

const EndResolutionMutation = graphql(`
  mutation EndResolution($input: EndResolutionInput!) {
    acted: endResolution(input: $input) {
      __typename
      ... on Resolution {
        id
        state
      }
      ... on EndResolutionRefused {
        reason
      }
    }
  }
`);

const LaterResolutionsQuery = graphql(`
  query LaterResolutions($board: String!) {
    register(filter: { board: $board }, first: 100) {
      nodes {
        slug
        number
        title
      }
    }
  }
`);

export interface EndResolutionProps {
  resolution: {
    readonly id: string;
    readonly slug: string;
    readonly number: string;
    readonly boardSlug: string;
  };
  onDone: () => void;
}

interface Draft {
  readonly ending: ResolutionEnding;
  readonly on: string | null;
  readonly reason: string;
  readonly bySlug: string;
}

/** Withdraws the resolution or replaces it by another; says before what becomes of the open duties. */
export function EndResolution({ resolution, onDone }: EndResolutionProps) {
  const { t } = useLingui();
  const [draft, setDraft] = useState<Draft>(() => ({
    ending: 'repeal',
    on: dateInBerlin(new Date()),
    reason: '',
    bySlug: '',
  }));
  const { problem, act } = useAct(onDone);

  async function end(): Promise<boolean> {
    const { bySlug, on, ...wish } = draft;
    if (on === null) return false;
    const input = { ...wish, on, resolutionId: resolution.id, bySlug: bySlug === '' ? null : bySlug };
    return act(EndResolutionMutation, { input }, endRefusals);
  }

  return (
    <ConfirmAct
      variant="secondary"
      label={t`Aufheben oder ersetzen`}
      question={t`Beschluss ${resolution.number} beenden?`}
      consequence={
        <div className="stack">
          <p>
            {t`Offene Pflichten aus diesem Beschluss enden mit diesem Grund. Was umgesetzt ist und was gemeldet wurde, bleibt stehen. Der Beschluss bleibt im Register, das Ende wird dort eingetragen.`}
          </p>
          <EndFields
            draft={draft}
            resolution={resolution}
            onChange={(change) => setDraft({ ...draft, ...change })}
          />
          <ActProblem problem={problem} />
        </div>
      }
      confirmLabel={t`Ende eintragen`}
      cancelLabel={t`Noch nicht`}
      pendingLabel={t`Wird eingetragen …`}
      onConfirm={end}
    />
  );
}

interface FieldsProps extends Pick<EndResolutionProps, 'resolution'> {
  draft: Draft;
  onChange: (change: Partial<Draft>) => void;
}

function EndFields({ draft, resolution, onChange }: FieldsProps) {
  const { t } = useLingui();
  const [{ data }] = useQuery({ query: LaterResolutionsQuery, variables: { board: resolution.boardSlug } });
  const others = (data?.register.nodes ?? []).filter(({ slug }) => slug !== resolution.slug);
  const words = { repeal: t`Er ist aufgehoben`, supersede: t`Ein anderer Beschluss ersetzt ihn` };
  return (
    <>
      <RadioGroup
        label={t`Was ist geschehen?`}
        choices={resolutionEndings.map((value) => ({ value, label: words[value] }))}
        value={draft.ending}
        onChange={(ending) => onChange({ ending })}
      />
      <Select
        label={t`Durch welchen Beschluss?`}
        optionalLabel={draft.ending === 'supersede' ? undefined : t`(freiwillig)`}
        emptyLabel={t`keiner`}
        options={others.map(({ slug, number, title }) => ({ value: slug, label: `${number} ${title}` }))}
        value={draft.bySlug}
        onChange={(event) => onChange({ bySlug: event.currentTarget.value })}
      />
      <DateField
        label={t`Seit wann gilt er nicht mehr?`}
        value={draft.on}
        error={draft.on === null ? t(endRefusals.dateNotReal) : undefined}
        onChange={(on) => onChange({ on })}
        readBack={formatDayLong}
      />
      <TextArea
        label={t`Grund`}
        hint={t`Wird veröffentlicht und steht bei jeder Pflicht, die damit endet.`}
        rows={3}
        maxLength={longestEndReason}
        value={draft.reason}
        onChange={(event) => onChange({ reason: event.currentTarget.value })}
      />
    </>
  );
}
