import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';

/** A mail server as small as RFC 5321 lets it be: takes everything, keeps it, and tells whoever wants to know. */
export async function startSmtpServer(tell: (mail: string) => void = () => undefined) {
  const mails: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    talk(socket, (mail) => {
      mails.push(mail);
      tell(mail);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // A TCP server has no other kind of address.
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

function talk(socket: Socket, keep: (mail: string) => void): void {
  let received = '';
  let inData = false;
  const say = (line: string) => socket.write(`${line}\r\n`);
  say('220 small.example ESMTP');
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    received += chunk;
    for (;;) {
      const end = inData ? received.indexOf('\r\n.\r\n') : received.indexOf('\r\n');
      if (end < 0) return;
      const text = received.slice(0, end);
      received = received.slice(end + (inData ? 5 : 2));
      if (inData) keep(asWritten(text));
      const wasData = inData;
      inData = !wasData && text.toUpperCase() === 'DATA';
      if (wasData) say('250 kept');
      else say(inData ? '354 go on' : text.toUpperCase() === 'QUIT' ? '221 bye' : '250 ok');
    }
  });
}

/** Without what only the way needed: doubled dots (RFC 5321, 4.5.2) and folded headers (RFC 5322, 2.2.3). */
function asWritten(text: string): string {
  const [head = '', ...body] = text.replace(/^\.\./gm, '.').split('\r\n\r\n');
  return [head.replace(/\r\n[ \t]+/g, ' '), ...body].join('\r\n\r\n');
}
