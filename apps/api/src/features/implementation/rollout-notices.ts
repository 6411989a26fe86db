import { randomUUID } from 'node:crypto';
import { system } from '@gremia/domain/access/actor';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { Live } from '../../platform/live/live.ts';

/** Hints those who look at decisions' figures that they have changed, after the report is safe. */
@Injectable()
export class RolloutNotices implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly unitOfWork: UnitOfWork,
    private readonly live: Live,
  ) {}

  onModuleInit(): void {
    this.jobs.register('obligation.reported', ({ decisionSlugs }) =>
      this.unitOfWork.run(system(randomUUID()), (tx) =>
        this.live.allChanged(tx, decisionSlugs.map(rolloutTopic)),
      ),
    );
  }
}

export function rolloutTopic(decisionSlug: string): string {
  return `rollout:${decisionSlug}`;
}
