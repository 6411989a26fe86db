import type { Actor, Role } from '@gremia/domain/access/actor';
import { type WaitingKind, waitingKinds } from '@gremia/domain/waiting/waiting';
import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/reads.ts';
import { defineStatement } from '../../platform/database/statement.ts';
import type { WaitingItem } from './dto/waiting-item.ts';
import { asList, forMembers, forReporters, forSecretariat, forStaff } from './waiting.statements.ts';

const members = defineStatement('waiting.members', asList(forMembers));
const staff = defineStatement('waiting.staff', asList(forStaff));
const secretariat = defineStatement('waiting.secretariat', asList(forSecretariat));
const reporters = defineStatement('waiting.reporters', asList(forReporters));

const rank = new Map<WaitingKind, number>(waitingKinds.map((kind, position) => [kind, position]));

/** What waits for a person in the current role; nothing of any other role. */
@Injectable()
export class WaitingQueries {
  constructor(private readonly reads: Reads) {}

  async waiting({ role }: Actor): Promise<readonly WaitingItem[]> {
    if (role === null) return [];
    const found = await Promise.all(
      questionsFor(role).map(([question, values]) => this.ask(question, values)),
    );
    return found.flat().sort((one, other) => rankOf(one) - rankOf(other));
  }

  private async ask(question: ReturnType<typeof defineStatement>, values: readonly unknown[]) {
    return (await this.reads.json<WaitingItem[]>(question, values)) ?? [];
  }
}

function rankOf(item: WaitingItem): number {
  return rank.get(item.kind) ?? waitingKinds.length;
}

type Question = readonly [ReturnType<typeof defineStatement>, readonly unknown[]];

function questionsFor(role: Role): readonly Question[] {
  switch (role.kind) {
    case 'secretariat':
      return [
        [staff, [role.boardId, 'recorder']],
        [secretariat, [role.boardId]],
      ];
    case 'chair':
      return [
        [members, [role.boardId, role.seats.map((seat) => seat.seatId)]],
        [staff, [role.boardId, 'chair']],
      ];
    case 'boardMember':
      return [[members, [role.boardId, role.seats.map((seat) => seat.seatId)]]];
    case 'reporter':
      return [[reporters, [[role.publicBodyId]]]];
    case 'providerReporter':
      return [[reporters, [[role.publicBodyId, ...role.authorisedBy]]]];
    case 'auditor':
    case 'administrator':
      return [];
  }
}
