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

  /**
   * Rejects where the server does not take it; the job that asked is tried again. What the server says may repeat the
   * address, and a job keeps why it failed: only the codes are passed on.
   */
  async send(message: Message): Promise<void> {
    try {
      await this.transport?.sendMail({ ...message, from: this.from });
    } catch (error) {
      throw new Error(`The mail server took no mail: ${codesOf(error)}`, { cause: error });
    }
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }
}

/** As nodemailer names them: ECONNREFUSED or EENVELOPE, and the three digits of SMTP. */
function codesOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown';
  const codes = ['code' in error && error.code, 'responseCode' in error && error.responseCode];
  return codes.filter(Boolean).join(' ') || 'unknown';
}
