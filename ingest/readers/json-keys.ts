/** A key that stands twice in one object of a JSON text: parsers keep the last and say nothing (RFC 8259, section 4). */

const sign = /["{}[\],]/g;

/** Where the string that opens at a place ends, its last quote included; a pattern would need too much room. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let before = end;
    while (text[before - 1] === '\\') before -= 1;
    if ((end - before) % 2 === 0) return end + 1;
  }
  return text.length;
}

/**
 * The first such key with its line, counted from 1; undefined where there is none.
 * @param text valid JSON
 */
export function doubledKey(text: string): { readonly key: string; readonly line: number } | undefined {
  /** The keys so far of each open object; undefined for an array. */
  const open: (Set<string> | undefined)[] = [];
  let mayBeKey = false;
  sign.lastIndex = 0;
  for (let match = sign.exec(text); match !== null; match = sign.exec(text)) {
    const { 0: found, index } = match;
    if (found === '{') open.push(new Set());
    else if (found === '[') open.push(undefined);
    else if (found === '}' || found === ']') open.pop();
    else if (found === '"') {
      sign.lastIndex = endOfString(text, index);
      const keys = mayBeKey ? open.at(-1) : undefined;
      if (keys !== undefined) {
        // Two spellings of one key (`"a"`, `"\u0061"`) are one key.
        const key: string = JSON.parse(text.slice(index, sign.lastIndex));
        if (keys.has(key)) return { key, line: text.slice(0, index).split('\n').length };
        keys.add(key);
      }
    }
    mayBeKey = found === '{' || found === ',';
  }
  return undefined;
}
