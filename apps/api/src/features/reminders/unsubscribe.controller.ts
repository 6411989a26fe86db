import { randomUUID } from 'node:crypto';
import { system } from '@gremia/domain/access/actor';
import { Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Access } from '../../platform/access/access.decorator.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { MailLinks } from './mail-links.ts';

/** The signed link of a mail: a mail program posts to it at once, a person is asked first (RFC 8058). */
@Controller('abmelden')
export class UnsubscribeController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly links: MailLinks,
  ) {}

  /** Programs that look into mails open links: reading alone must change nothing. */
  @Get()
  @Access('public')
  async ask(
    @Res({ passthrough: true }) reply: FastifyReply,
    @Query('adresse') address = '',
    @Query('zeichen') signature = '',
  ): Promise<string> {
    await this.unitOfWork.run(system(randomUUID()), (tx) => this.requireSigned(tx, address, signature));
    void reply.type('text/html; charset=utf-8');
    return page('Keine Erinnerungen mehr per E-Mail?', [
      '<p>Auf der Seite „Was steht an?“ bleiben sie sichtbar. Rechtlich wichtige Nachrichten kommen weiterhin.</p>',
      '<form method="post"><button>Erinnerungen abbestellen</button></form>',
    ]);
  }

  @Post()
  @HttpCode(200)
  @Access('public')
  async unsubscribe(
    @Res({ passthrough: true }) reply: FastifyReply,
    @Query('adresse') address = '',
    @Query('zeichen') signature = '',
  ): Promise<string> {
    await this.unitOfWork.run(system(randomUUID()), async (tx) => {
      await this.requireSigned(tx, address, signature);
      await tx.manager.query(
        'INSERT INTO mail_opt_out (address, since) VALUES ($1, $2) ON CONFLICT DO NOTHING',
        [address, tx.now],
      );
    });
    void reply.type('text/html; charset=utf-8');
    return page('Erledigt', ['<p>Sie bekommen keine Erinnerungen mehr per E-Mail.</p>']);
  }

  private async requireSigned(
    tx: Parameters<MailLinks['isSigned']>[0],
    address: string,
    signature: string,
  ): Promise<void> {
    if (!(await this.links.isSigned(tx, address, signature))) throw new NotFound();
  }
}

function page(title: string, lines: readonly string[]): string {
  return [
    '<!doctype html><html lang="de"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">',
    `<title>${title} – Gremia</title></head><body><main><h1>${title}</h1>`,
    ...lines,
    '</main></body></html>',
  ].join('\n');
}
