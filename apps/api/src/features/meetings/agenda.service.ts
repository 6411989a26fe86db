import { accept, type Outcome } from '@gremia/domain/kernel/outcome';
import {
  addAgendaItem,
  type AddAgendaItemReason,
  type AgendaItemWish,
  moveAgendaItem,
  type MoveAgendaItemReason,
  type Move,
  numbersOf,
  removeAgendaItem,
  type RemoveAgendaItemReason,
} from '@gremia/domain/meetings/agenda';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import type { AgendaItemEntity } from './agenda-item.entity.ts';
import { MeetingActs } from './meeting-acts.ts';
import { MeetingsRepository } from './meetings.repository.ts';

export interface ItemRequest extends AgendaItemWish {
  /** Made by whoever adds; becomes the item's id, so that an act that arrives twice adds once. */
  readonly key: string;
  readonly meetingId: string;
  readonly consentList?: boolean;
}

export interface AddedItem {
  readonly id: string;
  readonly meetingId: string;
  readonly number: string;
}

/** Writing the agenda. */
@Injectable()
export class AgendaService {
  constructor(
    private readonly repository: MeetingsRepository,
    private readonly acts: MeetingActs,
    private readonly auditTrail: AuditTrail,
  ) {}

  async add(tx: Transaction, request: ItemRequest): Promise<Outcome<AddedItem, AddAgendaItemReason>> {
    const { key, meetingId, consentList = false } = request;
    const meeting = await this.acts.begin(tx, meetingId, 'meeting.manage');
    const present = await this.repository.item(tx, key);
    if (present !== null && present.meetingId !== meetingId) throw new NotFound();
    if (present !== null) return accept(present);
    const items = await this.repository.itemsOf(tx, meetingId);
    const decision = addAgendaItem({ state: meeting.state, items: items.map(asDomainItem) }, request);
    if (!decision.accepted) return decision;
    const { isPublic, title, purpose, explanation, proposalId, federalTopicId, position, number } =
      decision.fact;
    const texts = { title, purpose, explanation, public: isPublic, consentList };
    await this.repository.insertItem(tx, {
      ...texts,
      ...{ id: key, meetingId, position, number, proposalId, federalTopicId },
    });
    await this.auditTrail.record(tx, { act: 'agendaItem.added', itemId: key, meetingId, title });
    await this.acts.announce(tx, meetingId);
    return accept({ id: key, meetingId, number });
  }

  async move(tx: Transaction, move: Move): Promise<Outcome<AddedItem, MoveAgendaItemReason>> {
    const { itemId, direction } = move;
    const { meeting } = await this.acts.beginWithItem(tx, itemId, 'meeting.manage');
    const items = await this.repository.itemsOf(tx, meeting.id);
    const decision = moveAgendaItem({ state: meeting.state, items: items.map(asDomainItem) }, move);
    if (!decision.accepted) return decision;
    const order = decision.fact.flatMap((id) => items.find((item) => item.id === id) ?? []);
    const number = await this.renumber(tx, order, itemId);
    await this.auditTrail.record(tx, { act: 'agendaItem.moved', itemId, meetingId: meeting.id, direction });
    await this.acts.announce(tx, meeting.id);
    return accept({ id: itemId, meetingId: meeting.id, number });
  }

  async remove(tx: Transaction, itemId: string): Promise<Outcome<AddedItem, RemoveAgendaItemReason>> {
    const { meeting, item } = await this.acts.beginWithItem(tx, itemId, 'meeting.manage');
    const items = await this.repository.itemsOf(tx, meeting.id);
    const decision = removeAgendaItem({ state: meeting.state, items: items.map(asDomainItem) }, itemId);
    if (!decision.accepted) return decision;
    await this.repository.deleteItem(tx, itemId);
    const rest = items.filter(({ id }) => id !== itemId);
    await this.renumber(tx, rest, itemId);
    const { title } = item;
    await this.auditTrail.record(tx, { act: 'agendaItem.removed', itemId, meetingId: meeting.id, title });
    await this.acts.announce(tx, meeting.id);
    return accept({ id: itemId, meetingId: meeting.id, number: item.number });
  }

  /** Writes the numbers of this order; tells the one of `itemId`, empty if it is not among them. */
  private async renumber(
    tx: Transaction,
    order: readonly AgendaItemEntity[],
    itemId: string,
  ): Promise<string> {
    const numbers = numbersOf(order.map(asDomainItem));
    const numbered = order.map(({ id }, index) => ({ id, number: numbers[index] ?? '' }));
    await this.repository.renumber(tx, numbered);
    return numbered.find(({ id }) => id === itemId)?.number ?? '';
  }
}

function asDomainItem(item: AgendaItemEntity) {
  return { ...item, isPublic: item.public };
}
