/** The panel's parts without a browser: tables, workbook, networks, lines, citation. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { buildSchema, isInterfaceType, isObjectType, parse as parseQuery, validate } from 'graphql';
import readSheets, { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import write from 'write-excel-file/node';
import { bothTables } from '../../picture/taken/both.ts';
import { figuresTable } from '../../picture/taken/figures.ts';
import { flatTable } from '../../picture/taken/flat.ts';
import { gexfForm } from '../../picture/taken/gexf.ts';
import { graphmlForm } from '../../picture/taken/graphml.ts';
import { attributesOf, networkFile, type TakenNetwork, tokenOf } from '../../picture/taken/network.ts';
import { sourcesOf } from '../../picture/taken/sources-of.ts';
import { csvOf, tableOf } from '../../picture/taken/table.ts';
import { citePage } from './cite-page.ts';
import { explorePath } from './explore-link.ts';
import { json } from './forms/json.ts';
import { sizeOf } from './forms/png.ts';
import { rowsOf } from './forms/xlsx.ts';
import { pythonLines, rLines } from './lines.ts';
import { answerFields, citationQuestion, givenVariables, printedQuestion } from './question.ts';
import { tablesOf } from './tables.ts';

const root = join(import.meta.dirname, '../..');
const schema = buildSchema(readFileSync(join(root, 'schema/filon.graphql'), 'utf8'));

const hostile = ["=cmd|' /C calc'!A0", '+1+1', '-2+3', '@SUM(A1)', '\t=1'];

describe('a table', () => {
  const table = tableOf(
    ['text', 'number'],
    [...hostile.map((text) => ({ text, number: -1.5 })), { text: 'blank', number: null }],
  );

  it('leaves no formula in CSV, and numbers as they are', () => {
    const rows: string[][] = parse(csvOf(table));
    expect(rows[0]).toEqual(['text', 'number']);
    for (const [place, text] of hostile.entries()) {
      expect(rows[place + 1]?.[0]).toBe(`'${text}`);
      expect(rows[place + 1]?.[1]).toBe('-1.5');
    }
    // Unknown is a blank, no zero.
    expect(rows.at(-1)).toEqual(['blank', '']);
  });

  it('is a workbook in which every text is a text and every number a number', async () => {
    const buffer = await write([{ sheet: 'figures', data: rowsOf(table) as never }]).toBuffer();
    const rows = await readSheet(buffer);
    expect(rows[0]).toEqual(['text', 'number']);
    expect(rows.slice(1, -1).map(([text]) => text)).toEqual(hostile.map((text) => text.trim()));
    expect(rows.slice(1, -1).every(([, number]) => number === -1.5)).toBe(true);
    expect(rows.at(-1)?.[1] ?? null).toBeNull();
    const files = unzipSync(new Uint8Array(buffer));
    const sheet = new TextDecoder().decode(files['xl/worksheets/sheet1.xml']);
    expect(sheet).toContain('<sheetData>');
    expect(sheet).not.toMatch(/<f[ >]/);
    expect((await readSheets(buffer)).map((one) => one.sheet)).toEqual(['figures']);
  });
});

describe('the figures of an answer', () => {
  const unit = { id: 't', symbol: 't', basis: null };
  const table = figuresTable({
    release: { id: 'r1' },
    ownership: {
      parts: [
        {
          material: { id: 'material:cobalt', name: 'Cobalt' },
          stage: 'END_OF_LIFE',
          rows: [
            {
              owners: [{ id: 'org:a', name: 'A' }],
              home: { id: 'economy:COD', name: 'DR Congo' },
              capacity: {
                quantity: { value: 0, low: null, high: 3, unit, status: 'REPORTED', missing: null },
              },
              share: {
                quantity: {
                  value: null,
                  low: null,
                  high: null,
                  unit,
                  status: 'DERIVED',
                  missing: 'NOT_AVAILABLE',
                },
              },
            },
          ],
        },
      ],
    },
  });

  it('are a row each, with what they are of; zero is zero and unknown a blank', () => {
    expect(table.records).toHaveLength(2);
    expect(table.records[0]).toMatchObject({
      path: 'ownership.parts.0.rows.0.capacity',
      of_ids: 'material:cobalt economy:COD',
      of: 'Cobalt; DR Congo',
      what: 'capacity',
      stage: 'end-of-life',
      value: 0,
      low: null,
      high: 3,
      unit: 't',
      status: 'reported',
      release: 'r1',
    });
    expect(table.records[1]).toMatchObject({ what: 'share', value: null, missing: 'not-available' });
  });

  it('are none where there is none', () => {
    expect(figuresTable({ release: { id: 'r1' }, claims: { nodes: [{ id: 'x' }] } }).records).toEqual([]);
    expect(figuresTable(null).records).toEqual([]);
  });

  it('name their sources once each', () => {
    const source = (shortTitle: string) => ({ source: { shortTitle } });
    expect(
      sourcesOf({
        a: [{ ...source('USGS'), edition: '2025' }, source('BACI'), { ...source('USGS'), edition: '2025' }],
      }),
    ).toEqual(['BACI', 'USGS 2025']);
  });
});

describe('a network', () => {
  const nodes = [
    { id: 'a"<', label: 'A & "B"', row: { name: 'A & "B"', size: 0 } },
    { id: 'b', label: 'b', row: { name: 'b', size: null } },
  ];
  const links = [{ id: '1', source: 'a"<', target: 'b', kind: 'owns', row: { share: 0.5 } }];
  const network: TakenNetwork = {
    says: 'a < b',
    nodeAttributes: attributesOf(['name', 'size'], nodes),
    linkAttributes: attributesOf(['share'], links),
    nodes,
    links,
  };
  it('is written with its texts made safe, and without what is not known', () => {
    const graphml = networkFile(graphmlForm, network);
    expect(graphml).toContain(
      '<node id="a_22__3c_"><data key="node_name">A &amp; &quot;B&quot;</data><data key="node_size">0</data></node>',
    );
    expect(graphml).toContain('<node id="b"><data key="node_name">b</data></node>');
    expect(graphml).toContain('attr.name="size" attr.type="double"');
    const gexf = networkFile(gexfForm, network);
    expect(gexf).toContain(
      '<edge id="1" source="a_22__3c_" target="b" kind="owns" label="owns"><attvalues><attvalue for="share" value="0.5"/></attvalues></edge>',
    );
  });
});

it('has ids that XML takes for names, and no two alike', () => {
  const ids = [
    'org:apple',
    'n.extraction/material:cobalt',
    'a b',
    'a_b',
    'a__b',
    'a_20_b',
    'é',
    '钴',
    'a\u00a0b',
    '🪨',
  ];
  const tokens = ids.map(tokenOf);
  expect(tokens[0]).toBe('org:apple');
  expect(new Set(tokens).size).toBe(ids.length);
  for (const token of tokens) expect(token).toMatch(/^[\w.:-]+$/);
});

describe('the question', () => {
  const query =
    'query Owners($of: ID, $lang: Language) { release { id } ownership(of: $of, lang: $lang) { caveats } }';
  const variables = { of: 'org:"a', lang: 'FR', year: null };

  it('is asked for its citation alone, by a question that the API understands', () => {
    const asked = citationQuestion(query, variables);
    expect(asked?.field).toBe('ownership');
    expect(asked?.variables).toEqual({ of: 'org:"a', lang: 'FR' });
    expect(validate(schema, parseQuery(asked?.query.text ?? ''))).toEqual([]);
    expect(citationQuestion('query X { release { id } claims { totalCount } }', {})).toBeNull();
  });

  it('has a citation wherever the API gives one', () => {
    const answer = schema.getType('Answer');
    const fields = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(({ name, type }) => {
      const inner = 'ofType' in type ? type.ofType : type;
      return isObjectType(inner) && isInterfaceType(answer) && inner.getInterfaces().includes(answer)
        ? [name]
        : [];
    });
    expect(fields.length).toBeGreaterThan(20);
    expect([...answerFields].sort()).toEqual(fields.sort());
  });

  it('is printed in lines and opened at the query desk with its variables', () => {
    expect(printedQuestion(query).split('\n').length).toBeGreaterThan(5);
    const path = explorePath('fr', query, givenVariables(variables));
    const search = new URL(path ?? '', 'http://x').searchParams;
    expect(search.get('query')).toBe(query);
    expect(JSON.parse(search.get('variables') ?? '')).toEqual({ of: 'org:"a', lang: 'FR' });
    expect(explorePath('fr', 'x'.repeat(8000), {})).toBeNull();
  });

  it('is fetched by lines in which no text breaks out of its quotation marks', () => {
    const fetched = {
      api: 'http://x/graphql',
      query: printedQuestion(query),
      variables: { of: 'a"""\\', is: true, no: null },
    };
    expect(pythonLines(fetched)).toContain('variables = {"of": "a\\"\\"\\"\\\\", "is": True, "no": None}');
    expect(pythonLines({ ...fetched, query: 'a """ b \\' })).toContain(
      'query = """\na \\"\\"\\" b \\\\\n"""',
    );
    expect(rLines({ ...fetched, query: 'a )" b' })).toContain('query <- r"-(a )" b)-"');
    // JSON writes a quotation mark with a stroke before it, which closes nothing.
    expect(rLines({ ...fetched, variables: { of: ')" x' } })).toContain('r"({"of":")\\" x"})"');
  });
});

it('a page without a citation of its own is cited with its release', () => {
  const cited = citePage('Claims', 'r1', 'Version r1', 'http://x/fr/claims');
  expect(cited.citationText).toBe('Filon: Claims. Version r1. http://x/fr/claims');
  expect(JSON.parse(cited.citationCslJson)).toMatchObject({ title: 'Claims', version: 'Version r1' });
  expect(cited.citationBibtex).toContain('@misc{filon-r1,');
});

it('a picture without a size is refused', () => {
  expect(sizeOf('<svg viewBox="0 0 1200 640.5">')).toEqual({ width: 1200, height: 640.5 });
  expect(() => sizeOf('<svg>')).toThrow('says no size');
  expect(() => sizeOf('<p>')).toThrow('says no size');
});

describe('a list as a table', () => {
  const quantity = {
    value: null,
    low: 2,
    high: null,
    unit: { id: 't' },
    status: 'DERIVED',
    missing: 'NOT_AVAILABLE',
  };
  const table = flatTable(
    [
      {
        id: 'a',
        subject: { id: 'economy:COD', name: 'DR Congo' },
        gap: { quantity },
        owners: [{ id: 'org:x' }, { id: 'org:y' }],
      },
      { id: 'b', subject: null, gap: null, owners: [], isKeptOut: false },
    ],
    'r1',
  );
  it('has a column a field, and blanks for what is not known', () => {
    expect(table.columns).toEqual([
      'id',
      'subject',
      'subject_name',
      'gap',
      'gap_low',
      'gap_high',
      'gap_unit',
      'gap_status',
      'gap_missing',
      'owners',
      'is_kept_out',
      'release',
    ]);
    expect(table.records[0]).toMatchObject({
      subject: 'economy:COD',
      gap: null,
      gap_low: 2,
      gap_missing: 'not-available',
      owners: 'org:x; org:y',
    });
    expect(table.records[1]).toMatchObject({
      id: 'b',
      subject: null,
      gap: null,
      owners: '',
      is_kept_out: 'false',
      release: 'r1',
    });
    expect(parse(csvOf(table))[2]?.[3]).toBe('');
  });
});

describe('two answers beside each other', () => {
  const of = (name: string, rest: object = {}) => ({
    query: { name, text: `query ${name} { x }` } as never,
    variables: { name, ...rest },
  });
  const own = (name: string) => ({ table: () => tableOf(['name'], [{ name }]) });

  it('are one table with a column that says which, and the columns of both', () => {
    const table = bothTables(
      tableOf(['name', 'share'], [{ name: 'a', share: 0 }]),
      tableOf(['name', 'mass'], [{ name: 'b', mass: 2 }]),
    );
    expect(table.columns).toEqual(['answer', 'name', 'share', 'mass']);
    const rows: string[][] = parse(csvOf(table));
    // What an answer has no column for is blank, and zero stays zero.
    expect(rows.slice(1)).toEqual([
      ['first', 'a', '0', ''],
      ['second', 'b', '', '2'],
    ]);
  });

  it('are laid out by the page for both, in the order of its tables', async () => {
    const handed = {
      name: 'x',
      title: 'X',
      question: of('One'),
      tables: [own('one')],
      beside: { question: of('Other'), tables: [own('other')] },
    };
    const [table] = tablesOf(handed);
    expect(
      (await table?.table({ ask: async () => expect.fail(), askedAs: (query) => query }))?.records,
    ).toEqual([
      { answer: 'first', name: 'one' },
      { answer: 'second', name: 'other' },
    ]);
    const [alone] = tablesOf({ name: 'x', title: 'X', question: of('One'), tables: [own('one')] });
    expect(
      (await alone?.table({ ask: async () => expect.fail(), askedAs: (query) => query }))?.columns,
    ).toEqual(['name']);
  });

  it('are both in the whole answer, each with its question; alone it is as ever', () => {
    const answer = {
      title: '',
      address: '',
      release: null,
      sources: [],
      caveats: [],
      question: of('One'),
      data: { value: 1 },
    };
    const both = JSON.parse(json.make({ ...answer, beside: { question: of('Other'), data: { value: 2 } } }));
    expect(both.answers.map((one: { answer: string; data: unknown }) => [one.answer, one.data])).toEqual([
      ['first', { value: 1 }],
      ['second', { value: 2 }],
    ]);
    expect(both.answers[1].variables).toEqual({ name: 'Other' });
    expect(JSON.parse(json.make({ ...answer, beside: null }))).toEqual({
      query: 'query One { x }',
      variables: { name: 'One' },
      data: { value: 1 },
    });
  });
});
