import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FileLayout, InputTable } from '../adapter.ts';
import { InputError, type Problem } from '../problem.ts';
import { readTable } from './table.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'filon-xml-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const note = { is: 'note', meaning: 'x' } as const;
const table = (layout: FileLayout, columns: readonly string[]): InputTable => ({
  file: /./,
  fileName: 'x',
  layout,
  columns: Object.fromEntries(
    columns.map((name) => [name.replace('?', ''), name.endsWith('?') ? { ...note, optional: true } : note]),
  ),
  row: () => undefined,
});
async function read(text: string | Uint8Array, described: InputTable): Promise<string[][]> {
  const path = join(folder, 'x');
  await writeFile(path, text);
  const rows: string[][] = [];
  for await (const row of readTable(described, path))
    rows.push([String(row.line), ...Object.keys(described.columns).map((column) => row.text(column))]);
  return rows;
}
async function problems(text: string | Uint8Array, described: InputTable): Promise<readonly Problem[]> {
  const error: unknown = await read(text, described).then(
    (rows) => rows,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(InputError);
  return (error as InputError).problems;
}

describe('XML', () => {
  const goods = table({ format: 'xml', record: 'Goods/Good/Countries/Country' }, [
    'Good/Name',
    'Country_Name',
    'Child?',
    '@id?',
  ]);
  const xml = `<?xml version="1.0"?>
<Goods>
  <Good><Name>Cobalt &amp; ore</Name>
    <Countries>
      <Country id="7"><Country_Name> DR Congo </Country_Name><Child>Yes</Child></Country>
      <Country><Country_Name><![CDATA[<Chad>]]></Country_Name></Country>
    </Countries>
  </Good>
  <Good><Countries><Country><Country_Name>Peru</Country_Name></Country></Countries><Name>Gold</Name></Good>
</Goods>`;

  it('gives a record for each repeated element, with the leaves of its ancestors, wherever they stand', async () => {
    expect(await read(xml, goods)).toEqual([
      ['5', 'Cobalt & ore', 'DR Congo', 'Yes', '7'],
      ['6', 'Cobalt & ore', '<Chad>', '', ''],
      ['9', 'Gold', 'Peru', '', ''],
    ]);
  });

  it('refuses an unknown and a missing element, each once or with its line', async () => {
    const text = xml.replaceAll('Child>', 'Kid>').replace('<Country_Name>Peru</Country_Name>', '');
    expect(await problems(text, goods)).toEqual([
      expect.objectContaining({ line: 5, column: 'Kid' }),
      expect.objectContaining({ line: 9, column: 'Country_Name' }),
    ]);
  });

  it('refuses a file that is cut off, has no such element, or is in another encoding', async () => {
    expect((await problems(xml.slice(0, 300), goods))[0]?.expected).toContain('cut off or damaged');
    expect((await problems('<Goods/>', goods))[0]?.expected).toContain('there is none');
    expect(
      (await problems(Buffer.from(xml.replace('Peru', 'Perú'), 'latin1'), goods))[0]?.expected,
    ).toContain('another encoding');
  });

  it('takes no entity of a document type: a bomb of entities stays small', async () => {
    const bomb = `<!DOCTYPE Goods [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${xml.replace('<?xml version="1.0"?>', '').replace('Peru', '&b;')}`;
    expect((await problems(bomb, goods))[0]?.expected).toContain('damaged');
  });
});

describe('JSON', () => {
  const records = table({ format: 'json', records: 'data.rows' }, ['name', 'year', 'place.code?', 'tags?']);

  it('gives records under a key: numbers as decimals, objects by path, arrays as text', async () => {
    const text = JSON.stringify({
      data: {
        rows: [
          { name: ' x ', year: 1e21, place: { code: 7 } },
          { name: null, year: 2, tags: [1] },
        ],
      },
    });
    expect(await read(text, records)).toEqual([
      ['1', 'x', '1000000000000000000000', '7', ''],
      ['2', '', '2', '', '[1]'],
    ]);
  });

  it('refuses unknown and missing keys, also those that objects have by nature', async () => {
    const rows = '{"data":{"rows":[{"name":"x","__proto__":"y","constructor":"z"}]}}';
    expect((await problems(rows, records)).map(({ column }) => column)).toEqual([
      '__proto__',
      'constructor',
      'year',
    ]);
  });

  it('refuses a file that is cut off, holds no such array, an empty one, or something else than objects', async () => {
    expect((await problems('{"data":{"rows":[{"na', records))[0]?.expected).toContain('cut off or damaged');
    expect((await problems('{"data":{}}', records))[0]?.expected).toContain('under the key "data.rows"');
    expect((await problems('{"data":{"rows":[]}}', records))[0]?.expected).toContain('the array is empty');
    expect(await problems('{"data":{"rows":[{"name":"x","year":1},5]}}', records)).toEqual([
      expect.objectContaining({ line: 2, found: '5', expected: 'an object' }),
    ]);
  });

  describe('in nested groups', () => {
    const nested = table({ format: 'json', records: 'flows.{metal}.{year}', shared: ['meta.source'] }, [
      'meta.source',
      '{metal}',
      '{year}',
      'v',
    ]);

    it('gives each record the keys it stands under and what the whole file shares', async () => {
      const text = JSON.stringify({
        meta: { source: ' BACI ' },
        flows: { tin: { 2022: [{ v: 1 }, { v: 2 }], 2023: [] }, zinc: { 2022: [{ v: 3 }] } },
      });
      expect(await read(text, nested)).toEqual([
        ['1', 'BACI', 'tin', '2022', '1'],
        ['2', 'BACI', 'tin', '2022', '2'],
        ['3', 'BACI', 'zinc', '2022', '3'],
      ]);
    });

    it('takes a single record under each key where the path ends with one, and nothing else there', async () => {
      const keyed = table({ format: 'json', records: 'mix.{iso3}' }, ['{iso3}', 'coal']);
      expect(await read('{"mix":{"FRA":{"coal":2.16},"ABW":{"coal":0}}}', keyed)).toEqual([
        ['1', 'FRA', '2.16'],
        ['2', 'ABW', '0'],
      ]);
      expect((await problems('{"mix":{"FRA":2.16}}', keyed))[0]?.expected).toBe(
        'an array of records under the key "mix.FRA"',
      );
    });

    it('refuses groups that are no groups, and a shared value that is missing', async () => {
      const first = async (text: string) => (await problems(text, nested))[0]?.expected;
      expect(await first('{"meta":{"source":"x"},"flows":{"tin":{"2022":7}}}')).toBe(
        'an array of records under the key "flows.tin.2022"',
      );
      expect(await first('{"meta":{"source":"x"},"flows":{"tin":[{"v":1}]}}')).toBe(
        'an object under the key "flows.tin"',
      );
      expect(await first('{"meta":{},"flows":{"tin":{"2022":[{"v":1}]}}}')).toBe(
        'a text or a number under the key "meta.source"',
      );
    });
  });
});

it('JSON of which not all is known refuses a name with markup, which may have been that of an optional column', async () => {
  const layout: FileLayout = { format: 'json', records: '' };
  const [problem] = await problems('[{"name":"A","kind<b>x</b>":"B"}]', {
    ...table(layout, ['name']),
    others: 'not known',
  });
  expect(problem).toMatchObject({ column: 'kind<b>x</b>' });
  expect(problem?.expected).toMatch(/markup stands here/);
});

describe('XML of which not all is known', () => {
  const layout: FileLayout = { format: 'xml', record: 'list/item', localNames: true };
  it('leaves out what is not declared, however often it stands there, and reads names without prefixes', async () => {
    const text = `<?xml version='1.1' encoding='UTF-8'?>
<n:list xmlns:n="urn:x"><n:item n:id="7"><n:name>A&#xb;B</n:name><n:tag>1</n:tag><n:tag>2</n:tag></n:item></n:list>`;
    // A vertical tab stands as a reference, which XML 1.1 allows.
    expect(await read(text, { ...table(layout, ['name']), others: 'not known' })).toEqual([
      ['2', 'A\u000bB'],
    ]);
  });
  it('still refuses a declared element that stands twice', async () => {
    const text = '<list><item><name>A</name><name>B</name></item></list>';
    const [problem] = await problems(text, { ...table(layout, ['name']), others: 'not known' });
    expect(problem?.expected).toMatch(/the element name stands twice/);
  });
  it('needs the declared ones', async () => {
    const [problem] = await problems('<list><item><tag/></item></list>', {
      ...table(layout, ['name']),
      others: 'not known',
    });
    expect(problem).toMatchObject({ column: 'name' });
  });
});
