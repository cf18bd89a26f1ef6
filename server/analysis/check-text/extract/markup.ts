/** Tags of HTML are passed over: each is blanked out, so that every word keeps its place in the text as sent. */

const blocks = /<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/giu;
const tags = /<\/?[a-z][^<>]{0,2000}>/giu;
const entities = /&(?:nbsp|thinsp|#160|#8239|#x0*a0|#x202f);/giu;

export interface Plain {
  /** As long as the text that was sent. */
  readonly text: string;
  readonly hasMarkup: boolean;
}

const blank = (match: string): string => ' '.repeat(match.length);

export function withoutMarkup(sent: string): Plain {
  const text = sent
    .replace(blocks, blank)
    .replace(tags, blank)
    // To a reader one blank: it must not part the digits around it.
    .replace(entities, (match) => '\u00a0'.repeat(match.length));
  return { text, hasMarkup: text !== sent };
}
