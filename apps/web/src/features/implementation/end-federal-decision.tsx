import { useLingui } from '@lingui/react/macro';
import { Section } from '@gremia/ui/section';
import { TextField } from '@gremia/ui/text-field';
import { useState } from 'react';
import { useAct } from '../../platform/act/use-act';
import { graphql } from '../../platform/graphql/graphql';
import { useSession } from '../../platform/session/session';
import { HowItEnds, useEnd } from '../resolutions/resolutions.public';
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

/** The secretariat enters that the IT-Planungsrat withdrew or replaced it; nothing for anybody else. */
export function EndFederalDecision({ decisionId, title, onEnded }: EndFederalDecisionProps) {
  const { t } = useLingui();
  const { role } = useSession();
  const [end, setEnd] = useEnd();
  const [byNumber, setByNumber] = useState('');
  const { problem, act } = useAct(onEnded);
  if (role?.kind !== 'secretariat') return null;

  async function enter(): Promise<boolean> {
    const { on } = end;
    if (on === null) return false;
    const input = { ...end, on, decision: decisionId, byNumber: byNumber.trim() || null };
    return act(EndMutation, { input }, federalEndRefusals);
  }

  return (
    <Section id="ende" title={t`Gilt er nicht mehr?`}>
      <HowItEnds
        question={t`„${title}“ beenden?`}
        consequence={t`Offene Pflichten aus diesem Beschluss enden mit diesem Grund. Was umgesetzt ist und was gemeldet wurde, bleibt stehen.`}
        end={end}
        onChange={setEnd}
        by={
          <TextField
            label={t`Durch welchen Beschluss?`}
            hint={t`Seine Nummer, zum Beispiel 2024/12.`}
            optionalLabel={end.ending === 'supersede' ? undefined : t`(freiwillig)`}
            width="medium"
            maxLength={40}
            value={byNumber}
            onChange={(event) => setByNumber(event.currentTarget.value)}
          />
        }
        dateNotReal={t(federalEndRefusals.dateNotReal)}
        problem={problem}
        onConfirm={enter}
      />
    </Section>
  );
}
