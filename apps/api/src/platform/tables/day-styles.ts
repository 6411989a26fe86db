import { attributeOf, type XmlSink, XmlReader } from './xml-reader.ts';

/** For each look of a cell whether its number is a day. */
export async function readDayStyles(chunks: AsyncIterable<string>): Promise<readonly boolean[]> {
  const styles = new DayStyles();
  const xml = new XmlReader(styles);
  for await (const chunk of chunks) xml.write(chunk);
  return styles.numbers.map((number) => isDayNumber(number) || styles.own.get(number) === true);
}

class DayStyles implements XmlSink {
  readonly own = new Map<number, boolean>();
  readonly numbers: number[] = [];
  private inCells = false;

  open(name: string, attributes: string): void {
    if (name === 'cellXfs') this.inCells = true;
    if (name === 'xf' && this.inCells) this.numbers.push(Number(attributeOf(attributes, 'numFmtId') ?? 0));
    if (name !== 'numFmt') return;
    const code = attributeOf(attributes, 'formatCode') ?? '';
    this.own.set(Number(attributeOf(attributes, 'numFmtId') ?? 0), isDayFormat(code));
  }

  close(name: string): void {
    if (name === 'cellXfs') this.inCells = false;
  }

  text(): void {
    // Styles have no text.
  }
}

/** The days among the number formats that need no definition (ISO/IEC 29500-1, 18.8.30). */
function isDayNumber(number: number): boolean {
  return (number >= 14 && number <= 22) || (number >= 27 && number <= 36) || (number >= 50 && number <= 58);
}

/** A format with a day, month or year outside of quotes, brackets and escapes. */
function isDayFormat(code: string): boolean {
  const signs = code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, '').replace(/general|standard/gi, '');
  return /[dmy]/i.test(signs);
}
