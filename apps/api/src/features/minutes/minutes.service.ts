import type { Actor } from '@gremia/domain/access/actor';
import type { Permission } from '@gremia/domain/access/permissions';
import type { StepUpReason } from '@gremia/domain/boards/step-up';
import { addDays, dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { accept, type Outcome } from '@gremia/domain/kernel/outcome';
import { composeMinutes } from '@gremia/domain/minutes/compose-minutes';
import type { MinutesSigner } from '@gremia/domain/minutes/minutes';
import {
  editSection,
  type EditSectionRefusal,
  minutesDueDays,
  moveMinutes,
  type MoveMinutesRefusal,
  objectToMinutes,
  type ObjectToMinutesRefusal,
  publishMinutes,
  type PublishMinutesRefusal,
  signMinutes,
  type SignMinutesRefusal,
  usualObjectionDays,
} from '@gremia/domain/minutes/minutes-acts';
import { Injectable } from '@nestjs/common';
import { AccessService } from '../../platform/access/access.service.ts';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { Denied } from '../../platform/graphql/errors.ts';
import { Live } from '../../platform/live/live.ts';
import { Boards } from '../boards/boards.public.ts';
import { Meetings, meetingTopic } from '../meetings/meetings.public.ts';
import { courseOf } from './meeting-course.ts';
import type { MinutesEntity } from './minutes.entity.ts';
import { MinutesPdf } from './minutes-pdf.ts';
import { MinutesRepository } from './minutes.repository.ts';

/** The fact of an act on minutes: which ones; the page reads the rest. */
export interface MinutesRef {
  readonly id: string;
}

/** Composing, editing, signing, objecting to and publishing minutes. */
@Injectable()
export class MinutesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: MinutesRepository,
    private readonly meetings: Meetings,
    private readonly boards: Boards,
    private readonly access: AccessService,
    private readonly auditTrail: AuditTrail,
    private readonly live: Live,
    private readonly pdf: MinutesPdf,
  ) {}

  /** What follows when a meeting closes; a meeting has one set of minutes, however often this is asked. */
  async compose(tx: Transaction, meetingId: string): Promise<void> {
    if (await this.repository.exists(tx, meetingId)) return;
    const course = await courseOf(tx, meetingId);
    const sections = composeMinutes(course);
    const dueOn = addDays(dateInBerlin(tx.now), minutesDueDays);
    const minutes = { meetingId, attendance: course.attendance, dueOn };
    const minutesId = await this.repository.create(tx, minutes, sections);
    const trace = { minutesId, meetingId, sections: sections.length };
    await this.auditTrail.record(tx, { act: 'minutes.composed', ...trace });
  }

  async editSection(
    actor: Actor,
    sectionId: string,
    edit: { text: string; seenRevision: number },
  ): Promise<Outcome<MinutesRef & { revision: number }, EditSectionRefusal>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { minutesId } = await this.repository.section(tx, sectionId);
      const minutes = await this.permitted(tx, minutesId, 'minutes.write');
      const section = await this.repository.section(tx, sectionId);
      const decision = editSection({ ...section, state: minutes.state }, edit);
      if (!decision.accepted) return decision;
      const { text, revision } = decision.fact;
      if (revision === section.revision) return accept({ id: minutesId, revision });
      await this.repository.setText(tx, sectionId, text, revision);
      const trace = { minutesId, sectionId, before: section.text, after: text };
      await this.auditTrail.record(tx, { act: 'minutes.sectionEdited', ...trace });
      return accept({ id: minutesId, revision });
    });
  }

  async submitForReview(actor: Actor, id: string): Promise<Outcome<MinutesRef, MoveMinutesRefusal>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const minutes = await this.permitted(tx, id, 'minutes.write');
      const decision = moveMinutes(minutes.state, 'submitForReview');
      if (!decision.accepted) return decision;
      await this.repository.setState(tx, id, { state: decision.fact });
      await this.traced(tx, minutes, 'minutes.submitted');
      return accept({ id });
    });
  }

  async returnToDraft(actor: Actor, id: string): Promise<Outcome<MinutesRef, MoveMinutesRefusal>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const minutes = await this.permitted(tx, id, 'minutes.sign');
      const decision = moveMinutes(minutes.state, 'returnToDraft');
      if (!decision.accepted) return decision;
      await this.repository.setState(tx, id, { state: decision.fact });
      await this.repository.voidSignatures(tx, id);
      await this.traced(tx, minutes, 'minutes.returned');
      return accept({ id });
    });
  }

  async sign(
    actor: Actor,
    id: string,
    seenHash: string,
  ): Promise<Outcome<MinutesRef, SignMinutesRefusal | StepUpReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const minutes = await this.permitted(tx, id, 'minutes.sign');
      const meeting = await this.meetings.meeting(tx, minutes.meetingId);
      const today = dateInBerlin(tx.now);
      const rules = await this.boards.rulesInForce(tx, meeting.boardId, today);
      const facts = {
        state: minutes.state,
        signatures: await this.repository.signatures(tx, id),
        contentHash: await this.repository.contentHash(tx, id),
        seenHash,
        today,
        objectionDays: rules?.settings.minutesObjectionDays ?? usualObjectionDays,
      };
      const signature = { signer: signerOf(actor), personId: personOf(actor) };
      const decision = signMinutes(facts, signature);
      if (!decision.accepted) return decision;
      const proof = await this.boards.stepUp(tx, meeting.boardId, 'sign');
      if (!proof.accepted) return proof;
      const { state, objectionEndsOn } = decision.fact;
      await this.repository.sign(tx, { minutesId: id, ...signature, contentSha256: seenHash });
      await this.repository.setState(tx, id, {
        state,
        ...(objectionEndsOn === null ? {} : { objectionEndsOn }),
      });
      const trace = { minutesId: id, signer: signature.signer, contentSha256: seenHash };
      await this.auditTrail.record(tx, { act: 'minutes.signed', ...trace });
      await this.live.changed(tx, meetingTopic(minutes.meetingId));
      return accept({ id });
    });
  }

  async object(actor: Actor, id: string, text: string): Promise<Outcome<MinutesRef, ObjectToMinutesRefusal>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const minutes = await this.permitted(tx, id, 'minutes.object');
      const { state, objectionEndsOn } = minutes;
      const decision = objectToMinutes({ state, objectionEndsOn, today: dateInBerlin(tx.now) }, text);
      if (!decision.accepted) return decision;
      const objection = { minutesId: id, personId: personOf(actor), text: decision.fact };
      const objectionId = await this.repository.object(tx, objection);
      await this.auditTrail.record(tx, { act: 'minutes.objected', minutesId: id, objectionId });
      return accept({ id });
    });
  }

  async publish(
    actor: Actor,
    id: string,
  ): Promise<Outcome<MinutesRef, PublishMinutesRefusal | StepUpReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const minutes = await this.permitted(tx, id, 'minutes.write');
      const { state, objectionEndsOn } = minutes;
      const decision = publishMinutes({ state, objectionEndsOn, today: dateInBerlin(tx.now) });
      if (!decision.accepted) return decision;
      const { boardId } = await this.meetings.meeting(tx, minutes.meetingId);
      const proof = await this.boards.stepUp(tx, boardId, 'publish');
      if (!proof.accepted) return proof;
      const document = await this.pdf.draw(tx, id);
      await this.repository.publish(tx, id, document);
      const trace = { minutesId: id, pdfSha256: document.pdfSha256 };
      await this.auditTrail.record(tx, { act: 'minutes.published', ...trace });
      await this.live.changed(tx, meetingTopic(minutes.meetingId));
      return accept({ id });
    });
  }

  /** The locked minutes, if the actor may do this to those of the board. */
  private async permitted(tx: Transaction, id: string, permission: Permission): Promise<MinutesEntity> {
    const minutes = await this.repository.locked(tx, id);
    const { boardId } = await this.meetings.meeting(tx, minutes.meetingId);
    this.access.require(tx.actor, permission, { boardId });
    return minutes;
  }

  private async traced(
    tx: Transaction,
    minutes: MinutesEntity,
    act: 'minutes.submitted' | 'minutes.returned',
  ) {
    await this.auditTrail.record(tx, { act, minutesId: minutes.id });
    await this.live.changed(tx, meetingTopic(minutes.meetingId));
  }
}

/** The chair signs as chair; whoever records is of the secretariat. */
function signerOf(actor: Actor): MinutesSigner {
  return actor.role?.kind === 'chair' ? 'chair' : 'recorder';
}

function personOf(actor: Actor): string {
  if (actor.person === null) throw new Denied();
  return actor.person.id;
}
