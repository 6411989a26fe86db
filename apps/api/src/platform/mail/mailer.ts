import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Message, type Transport } from 'nodemailer';
import { CONFIG, type Config } from '../config/config.ts';

/** Sends plain text by the server that SMTP_URL names; without one nothing leaves the house. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private readonly transport: Transport | null;
  private readonly from: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.transport = config.smtpUrl === null ? null : createTransport(config.smtpUrl);
    this.from = config.mailFrom;
  }

  get sends(): boolean {
    return this.transport !== null;
  }

  /** Rejects where the server does not take it; the job that asked is tried again. */
  async send(message: Omit<Message, 'from'>): Promise<void> {
    await this.transport?.sendMail({ ...message, from: this.from });
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }
}
