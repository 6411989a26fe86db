// The package brings no types; this is the part of it that we use.
declare module 'nodemailer' {
  export interface Message {
    readonly from: string;
    readonly to: string;
    readonly subject: string;
    readonly text: string;
    readonly messageId: string;
    readonly headers: Readonly<Record<string, string>>;
  }
  export interface Transport {
    sendMail(message: Message): Promise<unknown>;
    close(): void;
  }
  export function createTransport(url: string): Transport;
}
