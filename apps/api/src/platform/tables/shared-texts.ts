import { TableTrouble } from './table-trouble.ts';
import { type XmlSink, XmlReader } from './xml-reader.ts';

const mostSigns = 50_000_000;
const mostTexts = 2_000_000;

/** The texts to which the cells of a workbook point, in their order. */
export async function readTexts(chunks: AsyncIterable<string>): Promise<readonly string[]> {
  const texts = new SharedTexts();
  const xml = new XmlReader(texts);
  for await (const chunk of chunks) xml.write(chunk);
  return texts.all;
}

/** `si` with `t`, or with runs `r` that have a `t` each; `rPh` tells only how it is pronounced. */
class SharedTexts implements XmlSink {
  readonly all: string[] = [];
  private signs = 0;
  private current = '';
  private inText = false;
  private inSound = false;

  open(name: string): void {
    if (name === 'si') this.current = '';
    else if (name === 't') this.inText = true;
    else if (name === 'rPh') this.inSound = true;
  }

  close(name: string): void {
    if (name === 't') this.inText = false;
    else if (name === 'rPh') this.inSound = false;
    else if (name === 'si') this.keep();
  }

  text(text: string): void {
    if (this.inText && !this.inSound) this.current += text;
  }

  private keep(): void {
    this.all.push(plainText(this.current));
    this.signs += this.current.length;
    if (this.signs > mostSigns || this.all.length > mostTexts) throw new TableTrouble('tooManyBytes');
  }
}

/** Signs that XML cannot say stand as _x000D_ (ISO/IEC 29500-1, 22.9.2.19). */
export function plainText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
