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
import { Section } from '@gremia/ui/section';
import { TextArea } from '@gremia/ui/text-area';
import { TextField } from '@gremia/ui/text-field';
import { useState } from 'react';
import { ActProblem } from '../../platform/act/act-problem';
import { useAct } from '../../platform/act/use-act';
import { graphql } from '../../platform/graphql/graphql';
import { formatDayLong } from '../../platform/i18n/formats';
import { useSession } from '../../platform/session/session';
import { federalEndRefusals } from './refusal-words';

const EndMutation = graphql(`
  mutation EndFederalDecision($input: EndFederalDecisionInput!) {
    acted: endFederalDecision(input: $input) {
      __typename
      ... on EndFederalDecisionRefused {
        reason
      }
    }
  }
`);

export interface EndFederalDecisionProps {
  decisionId: string;
  title: string;
  onEnded: () => void;
}

interface Draft {
  readonly ending: ResolutionEnding;
  readonly on: string | null;
  readonly reason: string;
  readonly byNumber: string;
}

/** The secretariat enters that the IT-Planungsrat withdrew or replaced it; nothing for anybody else. */
export function EndFederalDecision({ decisionId, title, onEnded }: EndFederalDecisionProps) {
  const { t } = useLingui();
  const { role } = useSession();
  const [draft, setDraft] = useState<Draft>(() => ({
    ...{ ending: 'repeal', reason: '', byNumber: '' },
    on: dateInBerlin(new Date()),
  }));
  const { problem, act } = useAct(onEnded);
  if (role?.kind !== 'secretariat') return null;

  async function end(): Promise<boolean> {
    const { on, byNumber, ...wish } = draft;
    if (on === null) return false;
    const input = { ...wish, on, decision: decisionId, byNumber: byNumber.trim() || null };
    return act(EndMutation, { input }, federalEndRefusals);
  }

  return (
    <Section id="ende" title={t`Gilt er nicht mehr?`}>
      <ConfirmAct
        variant="secondary"
        label={t`Aufheben oder ersetzen`}
        question={t`„${title}“ beenden?`}
        consequence={
          <div className="stack">
            <p>
              {t`Offene Pflichten aus diesem Beschluss enden mit diesem Grund. Was umgesetzt ist und was gemeldet wurde, bleibt stehen.`}
            </p>
            <EndFields draft={draft} onChange={(change) => setDraft({ ...draft, ...change })} />
            <ActProblem problem={problem} />
          </div>
        }
        confirmLabel={t`Ende eintragen`}
        cancelLabel={t`Noch nicht`}
        pendingLabel={t`Wird eingetragen …`}
        onConfirm={end}
      />
    </Section>
  );
}

function EndFields({ draft, onChange }: { draft: Draft; onChange: (change: Partial<Draft>) => void }) {
  const { t } = useLingui();
  const words = { repeal: t`Er ist aufgehoben`, supersede: t`Ein anderer Beschluss ersetzt ihn` };
  return (
    <>
      <RadioGroup
        label={t`Was ist geschehen?`}
        choices={resolutionEndings.map((value) => ({ value, label: words[value] }))}
        value={draft.ending}
        onChange={(ending) => onChange({ ending })}
      />
      <TextField
        label={t`Durch welchen Beschluss?`}
        hint={t`Seine Nummer, zum Beispiel 2024/12.`}
        optionalLabel={draft.ending === 'supersede' ? undefined : t`(freiwillig)`}
        width="medium"
        maxLength={40}
        value={draft.byNumber}
        onChange={(event) => onChange({ byNumber: event.currentTarget.value })}
      />
      <DateField
        label={t`Seit wann gilt er nicht mehr?`}
        value={draft.on}
        error={draft.on === null ? t(federalEndRefusals.dateNotReal) : undefined}
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
