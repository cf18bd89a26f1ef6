/** Names and codes by which tables of EXIOBASE 3 are read, for a reader's own copy: nothing of it is bundled. */
import type { Label } from '../../../schema/label.ts';
import type { Adapter, Assertion, ColumnRule, Emit, InputTable, Row } from '../../adapter.ts';
import { edition, exiobase3ClassificationSource, files } from './source.ts';

/** One list of the classification: how its codes look, and what becomes of a line. */
interface List {
  readonly fileName: string;
  readonly rows: number;
  readonly optional?: true;
  /** `i32`, `p13.20.11`, `y02.a`, `w03.b`. */
  readonly code: RegExp;
  /** `A_RATV`: the short label beside it. */
  readonly label: RegExp;
  readonly system: string;
  readonly idBefore: string;
  readonly nameOf: (printed: string) => Label;
  readonly ignored: Readonly<Record<string, ColumnRule>>;
}

const alike = (printed: string): Label => {
  const name = `${printed} (EXIOBASE 3)`;
  return { en: name, fr: name, es: name };
};
const part = String.raw`\d{2}(\.[0-9a-z]+)*$`;
const unused = { ignored: 'a grouping of the package, which nothing here uses' } as const;

const lists: readonly List[] = [
  {
    fileName: files.industries,
    rows: 163,
    code: new RegExp(`^i${part}`),
    label: /^A_[A-Z0-9]{4}$/,
    system: 'exiobase-3-industry',
    idBefore: 'indicator:exiobase-3-output-',
    nameOf: (printed) => ({
      en: `Output of the industry: ${printed} (EXIOBASE 3)`,
      fr: `Production de la branche\u202f: ${printed} (EXIOBASE 3)`,
      es: `Producción de la industria: ${printed} (EXIOBASE 3)`,
    }),
    ignored: { ISICCode: unused, ISICName: unused, ConsumptionCategories: unused },
  },
  {
    fileName: files.products,
    rows: 200,
    code: new RegExp(`^p${part}`),
    label: /^C_[A-Z0-9]{4}$/,
    system: 'exiobase-3-product',
    idBefore: 'product:exiobase-3-',
    nameOf: alike,
    ignored: { ConsumptionCategories: unused, Type: unused },
  },
  {
    fileName: files.finalDemand,
    rows: 7,
    optional: true,
    code: new RegExp(`^y${part}`),
    label: /^[FIX]_[A-Z]{4}$/,
    system: 'exiobase-3-final-demand',
    idBefore: 'indicator:exiobase-3-',
    nameOf: alike,
    ignored: { Type: unused },
  },
  {
    fileName: files.valueAdded,
    rows: 12,
    optional: true,
    code: new RegExp(`^w${part}`),
    label: /^[TV]_[A-Z]{4}$/,
    system: 'exiobase-3-value-added',
    idBefore: 'indicator:exiobase-3-',
    nameOf: alike,
    ignored: {},
  },
];

function readRow(list: List, row: Row, emit: Emit): void {
  const cells = { code: row.text('ExioCode'), label: row.text('ExioLabel'), name: row.text('ExioName') };
  const isCode = list.code.test(cells.code);
  const isLabel = list.label.test(cells.label);
  if (!isCode) emit.fail(row, 'ExioCode', cells.code, `a code such as ${String(list.code)}`);
  if (!isLabel) emit.fail(row, 'ExioLabel', cells.label, `a label such as ${String(list.label)}`);
  if (cells.name === '') emit.fail(row, 'ExioName', cells.name, 'a name');
  if (!isCode || !isLabel || cells.name === '') return;
  const id = `${list.idBefore}${cells.code}`;
  emit.entity({
    id,
    name: list.nameOf(cells.name),
    latitude: null,
    longitude: null,
    partOf: null,
    ownedBy: null,
    replacedBy: null,
  });
  emit.code({ entity: id, system: list.system, code: cells.code });
  emit.code({ entity: id, system: `${list.system}-label`, code: cells.label });
  // The publisher's own tables have the long name at the head of a row, and that is what has to be found.
  emit.alias({ entity: id, name: cells.name, language: 'en', scope: exiobase3ClassificationSource.id });
}

function tableOf(list: List): InputTable {
  return {
    file: new RegExp(`^${list.fileName.replace('.', String.raw`\.`)}$`),
    fileName: list.fileName,
    ...(list.optional === undefined ? {} : { optional: list.optional }),
    layout: { format: 'csv', encoding: 'utf-8', delimiter: '\t' },
    columns: {
      ExioNumber: { ignored: 'the place in the list' },
      ExioName: { is: 'term', meaning: 'Long name, as at the head of rows of EXIOBASE' },
      ExioCode: { is: 'term', meaning: 'Code' },
      ExioLabel: { is: 'term', meaning: 'Short label' },
      ...list.ignored,
    },
    key: ['ExioCode'],
    row: (row, emit) => readRow(list, row, emit),
  };
}

const counts: readonly Assertion[] = lists.map(({ fileName, rows, optional }) => ({
  says: `${fileName} has ${rows} rows`,
  check({ rowsRead }) {
    const found = rowsRead.get(fileName);
    return found === rows || (found === undefined && optional === true) ? undefined : `${found} rows`;
  },
}));

export const exiobase3Classification: Adapter = {
  id: 'exiobase3-classification',
  dataset: 'exiobase3-classification',
  source: exiobase3ClassificationSource,
  edition,
  read: 'copy',
  rawFolder: 'reference/exiobase3-classification',
  bundled: false,
  tables: lists.map(tableOf),
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: counts,
};
