/** A web page that prints figures beside their labels and not in a table: one row a page. */
import { basename } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { FileLayout, InputTable, Row } from '../adapter.ts';
import { InputError, type Problem } from '../problem.ts';
import { statIfThere } from '../stat.ts';
import { decodedText, encodingFault } from './decode.ts';
import { RowMaker } from './row.ts';

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];
type PairsLayout = Extract<FileLayout, { readonly format: 'html-pairs' }>;

/** A page is held in memory whole, so its size is bounded. */
const largestFile = 50 * 1024 * 1024;

/** `1,607`, `1.6 kt`, `19 %`; also what stands for none. */
const figure = /^([<>≤≥~]?\s*\d[\d.,\s]*\s*(%|[\p{L}/%]{1,12})?|n\/?a|-|–|—)$/iu;

/**
 * The cell of a column is the figure that stands with its label, and with nothing else, in the smallest element that
 * holds more than the label: `<div><h3>E-waste generated (kt)</h3><p>1,607</p></div>`. A unit in brackets behind the
 * label is added to the figure. A label that stands twice, or whose figure cannot be told from its neighbours', is
 * refused.
 * @throws InputError with everything that does not fit
 */
export async function* readHtmlPairs(
  table: InputTable,
  layout: PairsLayout,
  path: string,
): AsyncGenerator<Row> {
  const texts = textsOf(await pageOf(path), path);
  const problems: Problem[] = [];
  const cells = Object.entries(layout.labels).map(([column, label]) => {
    const at = { file: path, column };
    const found = texts.filter(({ text }) => label.test(text));
    const [only] = found;
    if (only === undefined || found.length > 1) {
      if (found.length > 0 || table.columns[column]?.optional !== true)
        problems.push({ ...at, found: `${found.length} of them`, expected: `one label ${String(label)}` });
      return '';
    }
    const value = besideOf(only);
    if (!figure.test(value)) {
      const expected = `a figure alone beside the label “${only.text}”`;
      problems.push({ ...at, found: value.slice(0, 120), expected });
    }
    const unit = /\(([^()]+)\)\s*:?$/.exec(only.text)?.[1];
    return unit === undefined || !/\d$/.test(value) ? value : `${value} ${unit}`;
  });
  if (problems.length > 0) throw new InputError(problems);
  const places = new Map(Object.keys(layout.labels).map((column, place) => [column, place]));
  yield new RowMaker(table, places, basename(path)).make(1, cells);
}

async function pageOf(path: string): Promise<string> {
  const size = (await statIfThere(path))?.size ?? 0;
  if (size > largestFile)
    throw new InputError([
      { file: path, found: `${size} bytes`, expected: `a page of at most ${largestFile} bytes` },
    ]);
  let text = '';
  for await (const piece of decodedText(path, 'utf-8')) text += piece;
  const fault = encodingFault(text, 'utf-8');
  if (fault !== undefined) throw new InputError([{ file: path, expected: fault }]);
  if (!/<\/html>\s*$/i.test(text))
    throw new InputError([{ file: path, expected: 'a web page with its end (</html>); it is cut off' }]);
  return text;
}

/** A visible text and the elements that it stands in, the innermost first. */
interface Placed {
  readonly text: string;
  readonly around: readonly Element[];
}

/** What else stands in the smallest element around a label that holds more than it. */
function besideOf({ text, around }: Placed): string {
  for (const element of around) {
    const texts = textsIn(element.children, []).map((placed) => placed.text);
    if (texts.length > 1) return texts.filter((other) => other !== text).join(' ');
  }
  return '';
}

function textsIn(nodes: Element['children'], around: readonly Element[]): Placed[] {
  return nodes.flatMap((node): Placed[] => {
    if (node.type === 'text') {
      const text = DomUtils.getText(node).replaceAll(/\s+/g, ' ').trim();
      return text === '' ? [] : [{ text, around }];
    }
    if (!('attribs' in node) || /^(script|style|head|noscript)$/.test(node.name)) return [];
    return textsIn(node.children, [node, ...around]);
  });
}

function textsOf(page: string, path: string): readonly Placed[] {
  const found = textsIn(parseDocument(page).children as Element['children'], []);
  if (found.length === 0)
    throw new InputError([
      { file: path, expected: 'text; the page is filled by a program when it is opened' },
    ]);
  return found;
}
