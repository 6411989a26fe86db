import { useLingui } from '@lingui/react/macro';
import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { flawsOf, type FlawInField } from '@gremia/domain/proposals/proposal-draft';
import { Button } from '@gremia/ui/button';
import { ErrorSummary } from '@gremia/ui/error-summary';
import { Form } from '@gremia/ui/form';
import { SavedNote } from '@gremia/ui/saved-note';
import { useState } from 'react';
import { ActProblem } from '../../platform/act/act-problem';
import { formatTime } from '../../platform/i18n/formats';
import { BasisFields, DeadlineFields, PublicationFields, ScopeFields } from './form-binding';
import { FundingFields, PromiseFields } from './form-promises';
import { asDraft, fieldIdOf, type FormState } from './form-state';
import { WordingFields } from './form-wording';
import { flawWords } from './refusal-words';
import type { KeptForm } from './use-kept-form';

export interface FormChoices {
  regions: readonly { code: string; name: string }[];
  /** By their address. */
  standards: readonly { value: string; label: string; securityMatter: boolean }[];
  /** Kreise and IT providers by their key. */
  kreise: readonly { value: string; label: string }[];
  providers: readonly { value: string; label: string }[];
  /** Who can promise something: value is the key of the body. */
  promisingBodies: readonly { value: string; label: string }[];
}

export interface PartProps extends FormChoices {
  form: FormState;
  change: (part: Partial<FormState>) => void;
  /** What is wrong with the control of this id. */
  errorOf: (fieldId: string) => string | undefined;
  asksAboutPast: boolean;
}

export interface ProposalFormProps extends FormChoices {
  kept: KeptForm;
  submitLabel: string;
  pending: boolean;
  /** Why the act was refused as a whole. */
  problem: string | null;
  /** What only the server can tell of single fields. */
  flawsOfServer: readonly FlawInField[];
  onSend: () => void;
}

/** What is there, only the server knows. */
const toldByServer = { knownKeys: null, standardKnown: null };

/** Text, addressees, deadlines, money and promises of a proposal, one question after the other. */
export function ProposalForm(props: ProposalFormProps) {
  const { kept, submitLabel, pending, problem, onSend } = props;
  const { form, change, keptAt } = kept;
  const { t } = useLingui();
  const [ownFlaws, setOwnFlaws] = useState<readonly FlawInField[]>([]);
  const flaws = ownFlaws.length > 0 ? ownFlaws : props.flawsOfServer;
  const errors = flaws.map(({ field, flaw, value }) => {
    const named = flaw === 'bodyUnknown' && value !== null ? `${value}: ` : '';
    return { fieldId: fieldIdOf(field, form), message: `${named}${t(flawWords[flaw])}` };
  });

  function submit() {
    // The day of the person's own clock is good enough to ask about a past deadline; the server decides.
    const chosen = props.standards.find(({ value }) => value === form.standard);
    const securityMatter = chosen?.securityMatter ?? false;
    const found = flawsOf(asDraft(form), {
      today: dateInBerlin(new Date()),
      ...toldByServer,
      securityMatter,
    });
    setOwnFlaws(found);
    if (found.length === 0) onSend();
  }

  const part: PartProps = {
    ...{ form, change, regions: props.regions, promisingBodies: props.promisingBodies },
    ...{ standards: props.standards, kreise: props.kreise, providers: props.providers },
    errorOf: (fieldId) => errors.find((error) => error.fieldId === fieldId)?.message,
    asksAboutPast: flaws.some(({ flaw }) => flaw === 'deadlineInPast'),
  };
  return (
    <Form onSubmit={submit}>
      <ErrorSummary
        title={
          errors.length === 1 ? t`Bitte prüfen Sie eine Angabe` : t`Bitte prüfen Sie ${errors.length} Angaben`
        }
        errors={errors}
      />
      <ActProblem problem={problem} title={t`Nicht gespeichert`} headingLevel={2} />
      <WordingFields {...part} />
      <BasisFields {...part} />
      <ScopeFields {...part} />
      <DeadlineFields {...part} />
      <FundingFields {...part} />
      <PromiseFields {...part} />
      <PublicationFields {...part} />
      <div className="button-row">
        <Button type="submit" variant="primary" pending={pending} pendingLabel={t`Wird gespeichert …`}>
          {submitLabel}
        </Button>
        {keptAt === null ? null : (
          <SavedNote state="saved">{t`Auf diesem Gerät gesichert ${formatTime(keptAt)}`}</SavedNote>
        )}
      </div>
    </Form>
  );
}
