import { setTimeout as pause } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Controller, Get, HttpCode, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Access } from '../access/access.decorator.ts';
import { Reads } from '../database/reads.ts';
import { defineStatement } from '../database/statement.ts';

const answering = defineStatement('health.answering', 'SELECT to_json(1) AS json');
const patienceMs = 2_000;

/** What a supervisor asks: is the process alive, and should it get requests. */
@Controller('health')
export class HealthController implements BeforeApplicationShutdown {
  private leaving = false;

  constructor(private readonly reads: Reads) {}

  @Get('live')
  @HttpCode(200)
  @Access('public')
  live() {
    return { status: 'ok' };
  }

  @Get('ready')
  @Access('public')
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const ready = !this.leaving && (await this.databaseAnswers());
    void reply.code(ready ? 200 : 503).header('cache-control', 'no-store');
    return { status: ready ? 'ok' : 'unavailable' };
  }

  beforeApplicationShutdown(): void {
    this.leaving = true;
  }

  private async databaseAnswers(): Promise<boolean> {
    const patience = new AbortController();
    const tooLate = pause(patienceMs, false, { signal: patience.signal, ref: false }).catch(() => false);
    const answered = this.reads.json<number>(answering).then(
      (one) => one === 1,
      () => false,
    );
    try {
      return await Promise.race([answered, tooLate]);
    } finally {
      patience.abort();
    }
  }
}
