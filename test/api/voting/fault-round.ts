import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { choices } from '@gremia/domain/voting/ballot';
import type { ApiProcess } from '../../support/api-process.ts';
import type { Chance } from '../../support/chance.ts';
import { type ActAnswer, closeBallot } from './ballot-acts.ts';
import { PatientVoter, untilAnswered } from './patient-voter.ts';
import type { Visitor } from './house.ts';

/** What is killed with SIGKILL in a round, and when. */
export const faults = ['api while votes come in', 'api while it closes', 'api twice', 'database'] as const;
export type Fault = (typeof faults)[number];

/** Everybody who takes part, signed in; sessions live in the database and outlast a killed API. */
export interface Chamber {
  readonly api: ApiProcess;
  /** Where the database's files lie. */
  readonly data: string;
  readonly secretariat: Visitor;
  readonly members: readonly { readonly visitor: Visitor; readonly seatId: string }[];
}

/** Everybody votes at once, some change their mind, and something is killed meanwhile. */
export class FaultRound {
  readonly voters: readonly PatientVoter[];
  private answered = 0;
  private readonly waiting: { readonly after: number; readonly go: () => void }[] = [];

  constructor(
    private readonly chamber: Chamber,
    private readonly chance: Chance,
    private readonly ballotId: string,
  ) {
    this.voters = chamber.members.map(({ visitor, seatId }) => new PatientVoter(visitor, seatId));
  }

  /** Resolves with the answer to the closing when everybody has been answered. */
  async run(fault: Fault): Promise<ActAnswer> {
    const most = this.voters.length;
    const casts = Promise.all(this.voters.map((voter) => this.votes(voter)));
    const killed = fault === 'api while it closes' ? null : this.killDuring(fault, most);
    const closing = this.afterAnswers(
      fault === 'api while it closes' ? this.chance.upTo(most) : Infinity,
      casts,
    );
    const [answer] = await Promise.all([closing.then(() => this.close(fault)), casts, killed]);
    await this.chamber.api.ready();
    return answer;
  }

  private async votes(voter: PatientVoter): Promise<void> {
    const changesMind = this.chance.upTo(2) === 0;
    const [first, second] = [this.chance.oneOf(choices), this.chance.oneOf(choices)];
    await voter.cast(this.ballotId, first);
    this.note();
    if (!changesMind) return;
    await voter.cast(this.ballotId, second);
    this.note();
  }

  private note(): void {
    this.answered += 1;
    for (const { after, go } of this.waiting) if (this.answered >= after) go();
  }

  /** Resolves after so many answers, or when there are no more to come. */
  private afterAnswers(after: number, casts: Promise<unknown>): Promise<unknown> {
    const enough = new Promise<void>((go) => {
      if (after === 0) go();
      this.waiting.push({ after, go });
    });
    return Promise.race([enough, casts]);
  }

  private async killDuring(fault: Fault, most: number): Promise<void> {
    const never = new Promise<never>(() => undefined);
    await this.afterAnswers(this.chance.upTo(most), never);
    await pause(this.chance.upTo(8));
    if (fault === 'database') return killDatabase(this.chamber.data);
    await this.restartApi();
    if (fault !== 'api twice') return;
    await pause(this.chance.upTo(2_000));
    await this.restartApi();
  }

  private async close(fault: Fault): Promise<ActAnswer> {
    const { secretariat } = this.chamber;
    const answer = untilAnswered(() => closeBallot(secretariat, this.ballotId));
    if (fault !== 'api while it closes') return answer;
    await pause(this.chance.upTo(60));
    await this.restartApi();
    return answer;
  }

  private async restartApi(): Promise<void> {
    await this.chamber.api.kill();
    this.chamber.api.launch();
  }
}

/** The supervisor starts it again. */
function killDatabase(data: string): void {
  const pid = Number.parseInt(readFileSync(join(data, 'postmaster.pid'), 'utf8'), 10);
  process.kill(pid, 'SIGKILL');
}
