/** Facts of an XBRL 2.1 instance, with XBRL Dimensions 1.0: a row a context of one dimension, a column a fact. */
import { basename } from 'node:path';
import { SaxesParser, type SaxesTag } from 'saxes';
import type { FileLayout, InputTable, Row } from '../adapter.ts';
import { InputError, type Problem } from '../problem.ts';
import { matchHeader } from './columns.ts';
import { decodedText, encodingFault } from './decode.ts';
import { RowMaker } from './row.ts';

type XbrlLayout = Extract<FileLayout, { readonly format: 'xbrl' }>;

interface Context {
  readonly line: number;
  /** Members by the local name of their dimension. */
  readonly members: Map<string, string>;
}
interface Fact {
  readonly context: string;
  readonly unit: string | undefined;
  readonly name: string;
  readonly line: number;
  text: string;
}

/** An instance is held in memory, as facts, so that their number is bounded. */
const factsAtMost = 500_000;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Columns of a row are the local names of its facts (`A`), the unit of a fact (`A/unit`: `USD`), and the members of
 * its dimensions (`@ProjectAxis`). Facts of contexts without a dimension that the layout names in `shared` belong
 * to every row.
 * @throws InputError when the file is no XBRL instance, is cut off, or has no context of the dimension
 */
export async function* readXbrl(table: InputTable, layout: XbrlLayout, path: string): AsyncGenerator<Row> {
  const instance = new Instance(path);
  for await (const piece of decodedText(path, 'utf-8')) {
    const fault = encodingFault(piece, 'utf-8');
    if (fault !== undefined) throw new InputError([{ file: path, line: instance.line, expected: fault }]);
    instance.write(piece);
  }
  instance.close();
  const { rows, shared, problems } = instance.rowsOf(layout);
  if (rows.length === 0 || problems.length > 0) throw new InputError([...problems, ...instance.none(layout)]);
  const header = [...new Set([...shared.keys(), ...rows.flatMap(({ cells }) => [...cells.keys()])])];
  const match = matchHeader(header, table, { file: path, line: 1 });
  if (match.problems.length > 0) throw new InputError([...match.problems]);
  const maker = new RowMaker(table, match.places, basename(path));
  for (const { line, cells } of rows)
    yield maker.make(
      line,
      header.map((name) => cells.get(name) ?? shared.get(name) ?? ''),
    );
}

class Instance {
  readonly #path: string;
  readonly #parser = new SaxesParser();
  readonly #contexts = new Map<string, Context>();
  readonly #measures = new Map<string, string>();
  readonly #facts: Fact[] = [];
  readonly #open: string[] = [];
  #context: Context | undefined;
  #unit: string | undefined;
  #dimension: string | undefined;
  #fact: Fact | undefined;
  #text = '';
  #failure: string | undefined;

  constructor(path: string) {
    this.#path = path;
    this.#parser.on('error', (error) => {
      this.#failure ??= error.message;
    });
    this.#parser.on('opentag', (tag) => this.#enter(tag as SaxesTag));
    this.#parser.on('text', (text) => this.#add(text));
    this.#parser.on('cdata', (text) => this.#add(text));
    this.#parser.on('closetag', () => this.#leave());
  }

  get line(): number {
    return this.#parser.line;
  }

  write(piece: string): void {
    this.#parser.write(piece);
    this.#refuse();
  }

  close(): void {
    this.#parser.close();
    this.#refuse();
  }

  #refuse(): void {
    const at = { file: this.#path, line: this.line };
    if (this.#failure !== undefined)
      throw new InputError([{ ...at, expected: `XBRL; it is cut off or damaged (${this.#failure})` }]);
    if (this.#facts.length > factsAtMost)
      throw new InputError([{ ...at, expected: `at most ${factsAtMost} facts in one file` }]);
  }

  #add(text: string): void {
    this.#text += text;
  }

  #enter(tag: SaxesTag): void {
    const name = local(tag.name);
    const { id, contextRef, unitRef, dimension } = tag.attributes as Readonly<Record<string, string>>;
    if (this.#open.length === 0 && name !== 'xbrl') this.#failure ??= `the root is ${tag.name}, not xbrl`;
    this.#open.push(name);
    this.#text = '';
    if (this.#open.length === 2) {
      const line = this.#parser.line;
      if (name === 'context' && id !== undefined) {
        this.#context = { line, members: new Map() };
        this.#contexts.set(id, this.#context);
      } else if (name === 'unit') this.#unit = id;
      else if (contextRef !== undefined)
        this.#fact = { context: contextRef, unit: unitRef, name, line, text: '' };
    }
    if (name === 'explicitMember' || name === 'typedMember') this.#dimension = local(dimension ?? '');
  }

  #leave(): void {
    const name = this.#open.at(-1);
    const depth = this.#open.length;
    const text = this.#text.trim();
    // A typed member holds an element whose text is the member; its own closing comes after, with no text.
    if (this.#dimension !== undefined && text !== '') {
      this.#context?.members.set(this.#dimension, text);
      this.#text = '';
    }
    if (name === 'explicitMember' || name === 'typedMember') this.#dimension = undefined;
    if (name === 'measure' && this.#unit !== undefined) {
      // A quotient of two units is named by both, so that it is taken for neither.
      const before = this.#measures.get(this.#unit);
      this.#measures.set(this.#unit, before === undefined ? local(text) : `${before}/${local(text)}`);
    }
    if (depth === 2) {
      if (this.#fact !== undefined) this.#facts.push({ ...this.#fact, text });
      this.#fact = undefined;
      this.#context = undefined;
      this.#unit = undefined;
    }
    this.#open.pop();
  }

  rowsOf({ rows, shared: names }: XbrlLayout): {
    readonly rows: readonly { readonly line: number; readonly cells: ReadonlyMap<string, string> }[];
    readonly shared: ReadonlyMap<string, string>;
    readonly problems: readonly Problem[];
  } {
    const shared = new Map<string, string>();
    const problems: Problem[] = [];
    const found = new Map<string, { readonly line: number; readonly cells: Map<string, string> }>();
    for (const [id, { line, members }] of this.#contexts)
      if (members.has(rows))
        found.set(id, { line, cells: new Map([...members].map(([name, text]) => [`@${name}`, text])) });
    const wanted = new Set(names);
    for (const { context, unit, name, line, text } of this.#facts) {
      const at = { file: this.#path, line, column: name };
      const place = this.#contexts.get(context);
      if (place === undefined) {
        problems.push({ ...at, found: context, expected: 'a context that the file has' });
        continue;
      }
      const cells =
        found.get(context)?.cells ?? (place.members.size === 0 && wanted.has(name) ? shared : undefined);
      if (cells === undefined) continue;
      const before = cells.get(name);
      if (before !== undefined && before !== text)
        problems.push({
          ...at,
          found: text,
          expected: `one value in one context; ${before} stands there too`,
        });
      cells.set(name, text);
      if (unit === undefined) continue;
      const measure = this.#measures.get(unit);
      if (measure === undefined) problems.push({ ...at, found: unit, expected: 'a unit that the file has' });
      else cells.set(`${name}/unit`, measure);
    }
    return { rows: [...found.values()], shared, problems };
  }

  /** Why there is no row. */
  none({ rows }: XbrlLayout): readonly Problem[] {
    const dimensions = new Set([...this.#contexts.values()].flatMap(({ members }) => [...members.keys()]));
    if (dimensions.has(rows)) return [];
    const found = [...dimensions].sort().join(', ');
    return [
      {
        file: this.#path,
        found: found === '' ? 'no dimension' : found,
        expected: `contexts with the dimension ${rows}`,
      },
    ];
  }
}
