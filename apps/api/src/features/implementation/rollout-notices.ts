import { randomUUID } from 'node:crypto';
import { system } from '@gremia/domain/access/actor';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { Live } from '../../platform/live/live.ts';

/** Hints those who look at a decision's figures that they have changed, after the report is safe. */
@Injectable()
export class RolloutNotices implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly unitOfWork: UnitOfWork,
    private readonly live: Live,
  ) {}

  onModuleInit(): void {
    this.jobs.register('obligation.reported', ({ decisionSlug }) =>
      this.unitOfWork.run(system(randomUUID()), (tx) =>
        this.live.changed(tx, rolloutTopic(decisionSlug), 'hint'),
      ),
    );
  }
}

export function rolloutTopic(decisionSlug: string): string {
  return `rollout:${decisionSlug}`;
}
