import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { CONFIG, type Config } from '../config/config.ts';

/** A mail as plain text; its id is the same for every attempt to send it. */
export interface Message {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
  readonly headers: Record<string, string>;
}

/** Sends plain text by the server that SMTP_URL names; without one nothing leaves the house. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private readonly transport: ReturnType<typeof createTransport> | null;
  private readonly from: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.transport = config.smtpUrl === null ? null : createTransport(config.smtpUrl);
    this.from = config.mailFrom;
  }

  get sends(): boolean {
    return this.transport !== null;
  }

  /** Rejects where the server does not take it; the job that asked is tried again. */
  async send(message: Message): Promise<void> {
    await this.transport?.sendMail({ ...message, from: this.from });
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }
}
