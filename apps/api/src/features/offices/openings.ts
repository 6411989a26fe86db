import type { Permission, Subject } from '@gremia/domain/access/permissions';
import type { MembershipKind } from '@gremia/domain/boards/board';
import { accept, type Outcome, refuse } from '@gremia/domain/kernel/outcome';
import {
  type Appointed,
  type AppointFacts,
  type AppointReason,
  appointToOffice,
  appointToSeat,
  type Period,
} from '@gremia/domain/offices/appoint';
import { type AdministeredOffice, type OfficeKind, officeRules } from '@gremia/domain/offices/office-rules';
import { Injectable } from '@nestjs/common';
import type { AuditedAct } from '../../platform/audit/audited-acts.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { isUuid } from '../../platform/graphql/uuid.ts';
import { Administrators } from './administrators.ts';
import { type OfficePlace, OfficesRepository } from './offices.repository.ts';

/** What somebody is appointed to, held by a lock until the act is done. */
export interface Opening {
  readonly permission: Permission;
  readonly subject: Subject;
  /** The office that may need four eyes; null for seats. */
  readonly office: (OfficePlace & { readonly kind: OfficeKind }) | null;
  readonly decide: (facts: AppointFacts, period: Period) => Outcome<Appointed, AppointReason>;
  readonly fill: (personId: string, period: Period) => Promise<string>;
  readonly trace: (personId: string, period: Period) => AuditedAct;
}

/** Every kind of thing that somebody can be appointed to; each throws NotFound where there is no such place. */
@Injectable()
export class Openings {
  constructor(
    private readonly repository: OfficesRepository,
    private readonly administrators: Administrators,
  ) {}

  async seat(tx: Transaction, seatId: string, kind: MembershipKind): Promise<Opening> {
    const seat = isUuid(seatId) ? await this.repository.lockSeat(tx, seatId) : null;
    if (seat === null) throw new NotFound();
    const held = await this.repository.seatHolders(tx, seat.id);
    return {
      permission: 'seat.appoint',
      subject: { boardId: seat.boardId, isPublic: true },
      office: null,
      decide: (facts, period) => appointToSeat({ ...facts, seat: seat.period, held }, kind, period),
      fill: (personId, period) => this.repository.seat(tx, seat.id, personId, kind, period),
      trace: (personId, period) => ({
        ...{ act: 'seat.appointed', seatId: seat.id, personId, kind },
        ...dated(period),
      }),
    };
  }

  async reporter(tx: Transaction, publicBodyKey: string): Promise<Opening> {
    const body = await this.repository.lockBody(tx, publicBodyKey);
    if (body === null) throw new NotFound();
    const kind = body.kind === 'itProvider' ? 'providerReporter' : 'reporter';
    const place = { boardId: null, publicBodyId: body.id };
    return this.office(tx, kind, place, (personId, period) => ({
      ...{ act: 'reporter.appointed', publicBodyId: body.id, personId, kind },
      ...dated(period),
    }));
  }

  chair(tx: Transaction, boardSlug: string): Promise<Opening> {
    return this.ofBoard(tx, 'chair', boardSlug);
  }

  /** An office that administrators give; that of a board names its board. */
  async administered(
    tx: Transaction,
    kind: AdministeredOffice,
    boardSlug: string | null,
  ): Promise<Outcome<Opening, AppointReason>> {
    await this.administrators.hold(tx);
    if (officeRules[kind].of === 'whole') return accept(await this.again(tx, kind, null));
    return boardSlug === null ? refuse('boardMissing') : accept(await this.ofBoard(tx, kind, boardSlug));
  }

  /** The same office as it was proposed; what was proposed is held by the lock on the whole already. */
  again(tx: Transaction, kind: OfficeKind, boardId: string | null): Promise<Opening> {
    const trace = (personId: string, period: Period): AuditedAct => ({
      ...{ act: 'office.appointed', personId, boardId, kind },
      ...dated(period),
    });
    return this.office(tx, kind, { boardId, publicBodyId: null }, trace);
  }

  private async ofBoard(tx: Transaction, kind: OfficeKind, slug: string): Promise<Opening> {
    const board = await this.repository.lockBoard(tx, slug);
    if (board === null) throw new NotFound();
    return this.again(tx, kind, board.id);
  }

  private async office(
    tx: Transaction,
    kind: OfficeKind,
    place: OfficePlace,
    trace: Opening['trace'],
  ): Promise<Opening> {
    const { permission, not } = officeRules[kind];
    const held = await this.repository.holders(tx, [kind], place);
    const opposed = not === undefined ? [] : await this.repository.holders(tx, [not], place);
    return {
      permission,
      subject: { ...subjectOf(place), isPublic: true },
      office: { ...place, kind },
      decide: (facts, period) => appointToOffice({ ...facts, kind, held, opposed }, period),
      fill: (personId, period) => this.repository.office(tx, place, personId, kind, period),
      trace,
    };
  }
}

/** As far as permissions are tied to it. */
export function subjectOf({ boardId, publicBodyId }: OfficePlace): Subject {
  return {
    ...(boardId === null ? {} : { boardId }),
    ...(publicBodyId === null ? {} : { publicBodyId }),
  };
}

function dated({ from, until }: Period): { readonly validFrom: string; readonly validTo: string | null } {
  return { validFrom: from, validTo: until };
}
