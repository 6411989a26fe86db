import type { Actor, Role } from '@gremia/domain/access/actor';
import { boardPulse, type PulseFacts } from '@gremia/domain/boards/pulse';
import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import { type WaitingKind, waitingKinds } from '@gremia/domain/waiting/waiting';
import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/reads.ts';
import { defineStatement, type Statement } from '../../platform/database/statement.ts';
import type { WaitingItem } from './dto/waiting-item.ts';
import {
  asList,
  forAdministrators,
  forMembers,
  forReporters,
  forSecretariat,
  forStaff,
  pulseFacts,
} from './waiting.statements.ts';

const members = defineStatement('waiting.members', asList(forMembers));
const staff = defineStatement('waiting.staff', asList(forStaff));
const secretariat = defineStatement('waiting.secretariat', asList(forSecretariat));
const reporters = defineStatement('waiting.reporters', asList(forReporters));
const administrators = defineStatement('waiting.administrators', asList(forAdministrators));

const pulse = defineStatement('waiting.pulse', pulseFacts);

const rank = new Map<WaitingKind, number>(waitingKinds.map((kind, position) => [kind, position]));

interface StoredPulse extends PulseFacts {
  readonly today: CalendarDate;
  readonly slug: string;
  readonly name: string;
  readonly lastKnownText: string | null;
}

/** What waits for a person in the current role; nothing of any other role. */
@Injectable()
export class WaitingQueries {
  constructor(private readonly reads: Reads) {}

  async waiting({ person, role }: Actor): Promise<readonly WaitingItem[]> {
    if (person === null || role === null) return [];
    const asked = questionsFor(role, person.id).map(([question, values]) => this.ask(question, values));
    const silence = role.kind === 'secretariat' ? this.silence(role.boardId) : [];
    const found = await Promise.all([...asked, silence]);
    return found.flat().sort((one, other) => rankOf(one) - rankOf(other));
  }

  private async ask(question: Statement, values: readonly unknown[]): Promise<readonly WaitingItem[]> {
    return (await this.reads.json<WaitingItem[]>(question, values)) ?? [];
  }

  /** A board that has not met for longer than its cadence asks its secretariat for a meeting. */
  private async silence(boardId: string): Promise<readonly WaitingItem[]> {
    const facts = await this.reads.json<StoredPulse>(pulse, [boardId]);
    if (facts === null || boardPulse(facts, facts.today) !== 'silent') return [];
    const { name, slug, lastKnownText } = facts;
    const title = { kind: 'boardSilent', title: name, context: lastKnownText } as const;
    return [{ ...title, count: null, at: null, address: [slug] }];
  }
}

function rankOf(item: WaitingItem): number {
  return rank.get(item.kind) ?? waitingKinds.length;
}

type Question = readonly [Statement, readonly unknown[]];

function questionsFor(role: Role, personId: string): readonly Question[] {
  switch (role.kind) {
    case 'secretariat':
      return [
        [staff, [role.boardId, 'recorder', null]],
        [secretariat, [role.boardId]],
      ];
    case 'chair':
      return [
        [members, [role.boardId, seatIds(role), personId]],
        [staff, [role.boardId, 'chair', personId]],
      ];
    case 'boardMember':
      return [[members, [role.boardId, seatIds(role), personId]]];
    case 'reporter':
      return [[reporters, [[role.publicBodyId], role.publicBodyId]]];
    case 'providerReporter':
      return [[reporters, [[role.publicBodyId, ...role.authorisedBy], null]]];
    case 'administrator':
      return [[administrators, [personId]]];
    case 'auditor':
      return [];
  }
}

function seatIds({ seats }: { readonly seats: readonly { readonly seatId: string }[] }): readonly string[] {
  return seats.map(({ seatId }) => seatId);
}
