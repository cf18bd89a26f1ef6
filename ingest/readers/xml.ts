/** A repeated element of an XML file, read as a stream. */
import { basename } from 'node:path';
import { SaxesParser } from 'saxes';
import type { FileLayout, InputTable, Row } from '../adapter.ts';
import { nearest } from '../nearest.ts';
import { InputError, type Problem } from '../problem.ts';
import { decodedText, encodingFault } from './decode.ts';
import { RowMaker } from './row.ts';

type XmlLayout = Extract<FileLayout, { readonly format: 'xml' }>;

interface OpenElement {
  readonly name: string;
  text: string;
  hasChildren: boolean;
}
interface FoundRecord {
  readonly line: number;
  readonly cells: Map<string, string>;
}

/**
 * Columns of a record are its leaf elements by name (`Country_Name`), deeper ones by path (`Address/City`),
 * and its attributes (`@id`). Leaf elements beside its ancestors belong to every record inside and are named
 * after their parent: `Good/Good_Name`.
 */
export async function* readXml(table: InputTable, layout: XmlLayout, path: string): AsyncGenerator<Row> {
  const columns = Object.entries(table.columns);
  const places = new Map(columns.map(([name], place) => [name, place]));
  const collector = new RecordCollector(
    layout.record.split('/'),
    layout,
    table.others === undefined ? () => true : (name) => places.has(name),
  );
  const maker = new RowMaker(table, places, basename(path));
  const unknown = new Set<string>();
  const problems: Problem[] = [];
  let rows = 0;
  const take = function* (): Generator<Row> {
    for (const { line, cells } of collector.complete.splice(0)) {
      for (const name of cells.keys()) {
        if (places.has(name) || unknown.has(name)) continue;
        unknown.add(name);
        const [near] = nearest(name, places.keys(), 1);
        const hint = near === undefined ? '' : `; nearest: ${JSON.stringify(near)}`;
        problems.push({
          file: path,
          line,
          column: name,
          found: name,
          expected: `only elements that the adapter declares${hint}`,
        });
      }
      const missing = columns.filter(([name, rule]) => !cells.has(name) && rule.optional !== true);
      for (const [column] of missing)
        problems.push({ file: path, line, column, expected: 'this element, which the record does not have' });
      rows += 1;
      if (missing.length === 0)
        yield maker.make(
          line,
          columns.map(([name]) => cells.get(name) ?? ''),
        );
    }
  };
  for await (const piece of decodedText(path, 'utf-8')) {
    const fault = encodingFault(piece, 'utf-8');
    if (fault !== undefined) throw new InputError([{ file: path, line: collector.line, expected: fault }]);
    collector.write(piece, path);
    yield* take();
  }
  collector.close(path);
  yield* take();
  if (problems.length === 0 && rows === 0) {
    problems.push({ file: path, expected: `elements ${layout.record}; there is none` });
  }
  if (problems.length > 0) throw new InputError(problems);
}

/** Walks the elements and keeps only the records of the branch at hand. */
class RecordCollector {
  readonly complete: FoundRecord[] = [];
  readonly #record: readonly string[];
  readonly #parser = new SaxesParser();
  readonly #open: OpenElement[] = [];
  /** Leaves beside the ancestors of the record, by depth of their parent. */
  readonly #shared: Map<string, string>[] = [];
  /** Records wait until the branch closes: a leaf of their ancestors may stand after them. */
  #waiting: FoundRecord[] = [];
  #current: FoundRecord | undefined;
  #failure: string | undefined;
  readonly #isWanted: (name: string) => boolean;
  readonly #mayRepeatAlike: boolean;

  /** @param isWanted what else stands in a record is not kept, however often it stands there */
  constructor(record: readonly string[], layout: XmlLayout, isWanted: (name: string) => boolean) {
    const localNames = layout.localNames === true;
    this.#record = record;
    this.#mayRepeatAlike = layout.mayRepeatAlike === true;
    this.#isWanted = isWanted;
    const named = (name: string): string => (localNames ? name.slice(name.indexOf(':') + 1) : name);
    const parser = this.#parser;
    parser.on('error', (error) => {
      this.#failure ??= error.message;
    });
    parser.on('opentag', (tag) => this.#enter(named(tag.name), tag.attributes as Record<string, string>));
    parser.on('text', (text) => this.#addText(text));
    parser.on('cdata', (text) => this.#addText(text));
    parser.on('closetag', () => this.#leave());
  }

  get line(): number {
    return this.#parser.line;
  }

  write(piece: string, path: string): void {
    this.#parser.write(piece);
    this.#refuse(path);
  }

  close(path: string): void {
    this.#parser.close();
    this.#refuse(path);
  }

  #refuse(path: string): void {
    if (this.#failure === undefined) return;
    throw new InputError([
      { file: path, line: this.line, expected: `XML; it is cut off or damaged (${this.#failure})` },
    ]);
  }

  #addText(text: string): void {
    const element = this.#open.at(-1);
    if (element !== undefined) element.text += text;
  }

  #enter(name: string, attributes: Readonly<Record<string, string>>): void {
    const parent = this.#open.at(-1);
    if (parent !== undefined) parent.hasChildren = true;
    this.#open.push({ name, text: '', hasChildren: false });
    const depth = this.#open.length;
    this.#shared[depth] = new Map();
    if (this.#isRecord(depth)) {
      this.#current = { line: this.#parser.line, cells: new Map() };
      for (const [key, value] of Object.entries(attributes)) this.#set(this.#current.cells, `@${key}`, value);
    }
  }

  #isRecord(depth: number): boolean {
    return (
      depth === this.#record.length &&
      this.#open.every((element, place) => element.name === this.#record[place])
    );
  }

  #leave(): void {
    const depth = this.#open.length;
    const element = this.#open.at(-1);
    if (element === undefined) return;
    if (this.#current !== undefined) {
      if (this.#isRecord(depth)) {
        this.#waiting.push(this.#current);
        this.#current = undefined;
      } else if (!element.hasChildren) {
        const name = this.#open
          .slice(this.#record.length)
          .map((open) => open.name)
          .join('/');
        this.#set(this.#current.cells, name, element.text);
      }
    } else if (!element.hasChildren && depth > 1) {
      const parents = this.#open.slice(0, -1);
      const isAncestor = parents.every((open, place) => open.name === this.#record[place]);
      const isBranch = element.name === this.#record[depth - 1];
      const parent = parents.at(-1);
      if (isAncestor && !isBranch && parent !== undefined)
        this.#set(this.#shared[depth - 1] ?? new Map(), `${parent.name}/${element.name}`, element.text);
    }
    this.#open.pop();
    this.#share(depth);
  }

  /** An ancestor closes: its leaves are known, so its records get them; under the root they are complete. */
  #share(depth: number): void {
    if (depth >= this.#record.length) {
      if (depth === this.#record.length && depth === 2) this.complete.push(...this.#waiting.splice(0));
      return;
    }
    for (const record of this.#waiting) {
      for (const [name, text] of this.#shared[depth] ?? []) record.cells.set(name, text);
    }
    if (depth <= 2) this.complete.push(...this.#waiting.splice(0));
  }

  #set(cells: Map<string, string>, name: string, text: string): void {
    if (!this.#isWanted(name)) return;
    const known = cells.get(name);
    if (known !== undefined && !(this.#mayRepeatAlike && known === text.trim()))
      this.#failure ??= `the element ${name} stands twice in one record`;
    cells.set(name, text.trim());
  }
}
