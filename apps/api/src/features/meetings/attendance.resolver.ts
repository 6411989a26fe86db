import type { Actor } from '@gremia/domain/access/actor';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { answer } from '../../platform/graphql/answer.ts';
import { AttendanceService } from './attendance.service.ts';
import {
  RecordAttendanceAnswer,
  RecordAttendanceOfAllAnswer,
  RecordDepartureAnswer,
  RecordRecusalAnswer,
  WithdrawRecusalAnswer,
} from './dto/meeting-answers.ts';
import { RecordAttendanceInput, RecusalInput } from './dto/meeting-inputs.ts';

/** Acts that say who is there and who takes no part. */
@Resolver()
export class AttendanceResolver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly attendance: AttendanceService,
  ) {}

  @Mutation(() => RecordAttendanceAnswer)
  @Access('attendance.record')
  async recordAttendance(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => RecordAttendanceInput }) input: RecordAttendanceInput,
  ) {
    const { meetingId, seatId, state } = input;
    const wish = { seatId, state, personId: input.personId ?? null };
    return answer(await this.unitOfWork.run(actor, (tx) => this.attendance.record(tx, meetingId, wish)));
  }

  @Mutation(() => RecordAttendanceOfAllAnswer)
  @Access('attendance.record')
  async recordAttendanceOfAll(
    @CurrentActor() actor: Actor,
    @Args('meetingId', { type: () => ID }) meetingId: string,
  ) {
    return answer(await this.unitOfWork.run(actor, (tx) => this.attendance.recordOfAll(tx, meetingId)));
  }

  @Mutation(() => RecordDepartureAnswer)
  @Access('attendance.record')
  async recordDeparture(
    @CurrentActor() actor: Actor,
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Args('seatId', { type: () => ID }) seatId: string,
  ) {
    const act = (tx: Transaction) => this.attendance.recordDeparture(tx, meetingId, seatId);
    return answer(await this.unitOfWork.run(actor, act));
  }

  @Mutation(() => RecordRecusalAnswer)
  @Access('attendance.record')
  async recordRecusal(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => RecusalInput }) input: RecusalInput,
  ) {
    return answer(await this.unitOfWork.run(actor, (tx) => this.attendance.recordRecusal(tx, input)));
  }

  @Mutation(() => WithdrawRecusalAnswer)
  @Access('attendance.record')
  async withdrawRecusal(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => RecusalInput }) input: RecusalInput,
  ) {
    return answer(await this.unitOfWork.run(actor, (tx) => this.attendance.withdrawRecusal(tx, input)));
  }
}
