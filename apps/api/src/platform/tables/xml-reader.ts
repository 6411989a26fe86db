import { TableTrouble } from './table-trouble.ts';

/** What is told of an XML text while it is read; names come without their prefix. */
export interface XmlSink {
  /** @param attributes as written; `attributeOf` reads one of them */
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(text: string): void;
}

const longestPiece = 1024 * 1024;

/** Reads XML piece by piece as it comes. A DOCTYPE is refused: entities of its own would grow without end. */
export class XmlReader {
  private rest = '';

  constructor(private readonly sink: XmlSink) {}

  write(chunk: string): void {
    const text = this.rest + chunk;
    let at = 0;
    for (;;) {
      const start = text.indexOf('<', at);
      const end = start === -1 ? -1 : endOfMarkup(text, start);
      if (end === -1) break;
      if (start > at) this.sink.text(decoded(text.slice(at, start)));
      this.markup(text.slice(start, end));
      at = end;
    }
    this.rest = text.slice(at);
    if (this.rest.length > longestPiece) throw new TableTrouble('notReadable');
  }

  private markup(markup: string): void {
    if (markup.startsWith('<![CDATA[')) return this.sink.text(markup.slice(9, -3));
    if (markup.startsWith('<?') || markup.startsWith('<!--')) return;
    if (markup.startsWith('<!')) throw new TableTrouble('notReadable');
    const closing = markup.startsWith('</');
    const empty = markup.endsWith('/>');
    const inside = markup.slice(closing ? 2 : 1, empty ? -2 : -1);
    const gap = inside.search(/\s/);
    const full = gap === -1 ? inside : inside.slice(0, gap);
    const name = full.slice(full.indexOf(':') + 1);
    if (!closing) this.sink.open(name, gap === -1 ? '' : inside.slice(gap));
    if (closing || empty) this.sink.close(name);
  }
}

/** Made once: a sheet has millions of attributes. */
const forms = new Map<string, RegExp>();

/** The value of an attribute, null without it. */
export function attributeOf(attributes: string, name: string): string | null {
  const form = forms.get(name) ?? new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  forms.set(name, form);
  const found = form.exec(attributes);
  return found === null ? null : decoded(found[1] ?? found[2] ?? '');
}

/** The place behind the markup that begins here, -1 where it is not complete yet. */
function endOfMarkup(text: string, start: number): number {
  if (text.startsWith('<!--', start)) return behind(text, '-->', start + 4);
  if (text.startsWith('<![CDATA[', start)) return behind(text, ']]>', start + 9);
  let quote = 0;
  for (let index = start + 1; index < text.length; index += 1) {
    const sign = text.charCodeAt(index);
    if (quote !== 0) {
      if (sign === quote) quote = 0;
    } else if (sign === doubleQuote || sign === singleQuote) quote = sign;
    else if (sign === greater) return index + 1;
  }
  return -1;
}

const doubleQuote = 0x22;
const singleQuote = 0x27;
const greater = 0x3e;

function behind(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 ? -1 : at + mark.length;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (all, decimal, hex, name) => {
    if (name !== undefined) return entities[String(name)] ?? String(all);
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0x10ffff ? '' : String.fromCodePoint(code);
  });
}
