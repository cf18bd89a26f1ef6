/** For tests: a PDF written by hand, words at places, in the plain layout of the standard (ISO 32000-1, 7.5). */

/** One word or piece of a word: its place from the left and from the foot of the page in points, and its text. */
export type PlacedText = readonly [x: number, y: number, text: string];

/** @param pages the words of each page; letters of ISO 8859-1 and the apostrophe ’ only, in Helvetica of 6 points */
export function pdfByHand(pages: readonly (readonly PlacedText[])[]): Buffer {
  const objects: string[] = [];
  const kids = pages.map((_, place) => `${4 + place * 2} 0 R`).join(' ');
  objects.push('<< /Type /Catalog /Pages 2 0 R >>');
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  for (const [place, words] of pages.entries()) {
    const content = words
      .map(([x, y, text]) => `BT /F1 6 Tf ${x} ${y} Td (${escaped(text)}) Tj ET`)
      .join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 1300 900] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + place * 2} 0 R >>`,
    );
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = file.length;
  const entries = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

function escaped(text: string): string {
  // The apostrophe stands at another place in the encoding of the font than in Unicode.
  return text.replaceAll(/[\\()]/g, String.raw`\$&`).replaceAll('’', '\u0092');
}
