/**
 * Texts of a row in one: each text that comes out of DuckDB costs a call, and most rows share all of theirs with
 * many others. A line is taken apart once, however often it stands in a result.
 */

/** Between the texts of a line, and in place of one that is null. No text of a graph holds control characters. */
const between = 31;
const absent = 26;

/** The expression that packs columns of texts, which `unpacked` takes apart again. */
export function packed(columns: readonly string[]): string {
  const texts = columns.map((column) => `coalesce(${column}, chr(${absent}))`);
  return `concat_ws(chr(${between}), ${texts.join(', ')})`;
}

const separator = String.fromCharCode(between);
const nothing = String.fromCharCode(absent);

/** The texts of one line, in the order of the packed columns. */
export function unpackedOnce(line: string): (string | null)[] {
  return line.split(separator).map((text) => (text === nothing ? null : text));
}

/** The texts of each line; equal lines share one list. */
export function unpacked(lines: readonly unknown[]): readonly (readonly (string | null)[])[] {
  const known = new Map<unknown, readonly (string | null)[]>();
  return lines.map((line) => {
    let texts = known.get(line);
    if (texts === undefined) {
      texts = unpackedOnce(String(line));
      known.set(line, texts);
    }
    return texts;
  });
}
