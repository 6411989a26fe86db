import type { Actor } from '@gremia/domain/access/actor';
import {
  type Confirmation,
  type ConfirmFederalDecisionReason,
  confirmFederalDecision,
  lawText,
} from '@gremia/domain/implementation/confirm-federal-decision';
import type { Deadline } from '@gremia/domain/implementation/duty-deadline';
import { accept, type Outcome } from '@gremia/domain/kernel/outcome';
import { concernsSecurity } from '@gremia/domain/proposals/publication-level';
import { Injectable } from '@nestjs/common';
import { AccessService } from '../../platform/access/access.service.ts';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { Boards } from '../boards/boards.public.ts';
import { Federal, type FederalDecisionFacts } from '../federal/federal.public.ts';
import { type StandardFacts, Standards } from '../standards/standards.public.ts';
import { type Addressed, type Addressing, AddressingRepository } from './addressing.repository.ts';

/** The board whose secretariat states what § 20 EGovG NRW makes of a federal decision. */
export const confirmingBoard = 'it-kooperationsrat';

export interface Confirmed {
  readonly number: string;
  readonly addressed: readonly Addressed[];
}

/** By law: a binding federal decision reaches everybody that § 20 EGovG NRW binds, in one act. */
@Injectable()
export class ConfirmationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AccessService,
    private readonly boards: Boards,
    private readonly federal: Federal,
    private readonly standards: Standards,
    private readonly addressings: AddressingRepository,
    private readonly auditTrail: AuditTrail,
  ) {}

  /** Addresses the decision; NotFound for an unknown number, Denied for who is not that board's secretariat. */
  confirm(
    actor: Actor,
    decisionNumber: string,
    confirmation: Confirmation,
  ): Promise<Outcome<Confirmed, ConfirmFederalDecisionReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const boardId = await this.boards.idBySlug(tx, confirmingBoard);
      const board = boardId === null ? {} : { boardId };
      this.access.require(actor, 'federalDecision.confirm', { ...board, isPublic: true });
      return this.confirmIn(tx, decisionNumber, confirmation);
    });
  }

  /** The same within an act that is under way. */
  async confirmIn(
    tx: Transaction,
    decisionNumber: string,
    confirmation: Confirmation,
  ): Promise<Outcome<Confirmed, ConfirmFederalDecisionReason>> {
    const decision = await this.federal.decisionFacts(tx, decisionNumber);
    const standards = await this.standards.bindingOf(tx, decision.number);
    const outcome = confirmFederalDecision(
      {
        binding: decision.binding,
        alreadyConfirmed: (await this.addressings.ofFederalDecision(tx, decision.id)).length > 0,
        standards: standards.map(({ slug, competence, deadlines, kind }) => ({
          slug,
          competence,
          security: concernsSecurity(kind),
          deadlines: deadlines.flatMap(dated),
        })),
        knownKeys: await this.addressings.knownKeys(tx, namedKeys(confirmation)),
      },
      confirmation,
    );
    if (!outcome.accepted) return outcome;
    const addressings = outcome.fact.map((confirmed) => {
      const standard = standards.find(({ slug }) => slug === confirmed.slug);
      if (standard === undefined)
        throw new Error(`The rule book confirmed ${confirmed.slug}, which was not asked`);
      return asAddressing(decision, standard, confirmed, confirmation);
    });
    const addressed = await this.addressings.address(tx, addressings);
    for (const { id, slug, bodies } of addressed) {
      await this.auditTrail.record(tx, {
        act: 'decision.addressed',
        addressedDecisionId: id,
        slug,
        basis: 'law',
        bodies,
      });
    }
    return accept({ number: decision.number, addressed });
  }
}

function namedKeys({ corrections }: Confirmation): readonly string[] {
  return corrections.flatMap(({ added, removed }) => [...added, ...removed]);
}

function dated({ deadlineClass, dueOn }: StandardFacts['deadlines'][number]): readonly Deadline[] {
  return dueOn === null ? [] : [{ deadlineClass, dueOn }];
}

type ConfirmedStandard = Extract<
  ReturnType<typeof confirmFederalDecision>,
  { accepted: true }
>['fact'][number];

function asAddressing(
  decision: FederalDecisionFacts,
  standard: StandardFacts,
  { scope, deadlines, duty }: ConfirmedStandard,
  { publicationLevel }: Confirmation,
): Addressing {
  return {
    slug: `${decision.slug}-${standard.slug}`,
    resolutionId: null,
    federalDecisionId: decision.id,
    standardId: standard.id,
    number: decision.number,
    title: standard.name,
    decidedOn: decision.date,
    basisOfForce: 'law',
    basisText: lawText,
    scope,
    publicationLevel,
    example: false,
    asks: 'duty',
    bindingSince: decision.date,
    deadlineClass: duty.deadlineClass,
    dueOn: duty.dueOn,
    deadlines,
  };
}
