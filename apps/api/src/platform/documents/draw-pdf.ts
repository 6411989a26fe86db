/**
 * Draws a Typst document with its data as a tagged PDF (PDF/UA-1 as Typst writes it).
 * @param drawnAt goes into the file: the same template, data and instant give the same bytes
 */
export async function drawPdf(template: string, data: object, drawnAt: Date): Promise<Buffer> {
  // Loaded when the first document is drawn: its native part is large and not every process draws.
  const { NodeCompiler, PdfStandard } = await import('@myriaddreamin/typst-ts-node-compiler');
  return NodeCompiler.create().pdf(
    { mainFileContent: template, inputs: { data: JSON.stringify(data) } },
    { pdfStandard: PdfStandard.UA_1, creationTimestamp: Math.floor(drawnAt.getTime() / 1000) },
  );
}
