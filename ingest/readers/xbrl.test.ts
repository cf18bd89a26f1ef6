/** XBRL instances as rows: a row a context of one dimension. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { InputTable } from '../adapter.ts';
import { InputError } from '../problem.ts';
import { readTable } from './table.ts';

const term = { is: 'term', meaning: 'x' } as const;
const table: InputTable = {
  file: /./,
  fileName: 'x.xml',
  layout: { format: 'xbrl', rows: 'LineAxis', shared: ['Name'] },
  columns: {
    Name: term,
    '@LineAxis': term,
    '@KindAxis': { ...term, optional: true },
    A: term,
    'A/unit': term,
  },
  row: () => undefined,
};
async function read(body: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'filon-xbrl-'));
  try {
    const path = join(folder, 'x.xml');
    await writeFile(path, `<x:xbrl xmlns:x="http://www.xbrl.org/2003/instance">${body}</x:xbrl>`);
    const rows: string[] = [];
    for await (const row of readTable(table, path))
      rows.push(
        Object.keys(table.columns)
          .map((column) => row.text(column))
          .join('|'),
      );
    return rows;
  } catch (error) {
    if (error instanceof InputError) return [error.message];
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const plain = '<x:context id="all"><x:entity/></x:context>';
const line = (id: string, number: string, more = ''): string =>
  `<x:context id="${id}"><x:segment><d:typedMember dimension="t:LineAxis"><t:n> ${number} </t:n></d:typedMember>${more}</x:segment></x:context>`;
const explicit = '<d:explicitMember dimension="t:KindAxis">t:Some</d:explicitMember>';
const units =
  '<x:unit id="u"><x:measure>iso:USD</x:measure></x:unit><x:unit id="q"><x:divide><x:unitNumerator><x:measure>iso:USD</x:measure></x:unitNumerator><x:unitDenominator><x:measure>x:t</x:measure></x:unitDenominator></x:divide></x:unit>';

test('typed and explicit members, units and shared facts are columns, whatever stands first', async () => {
  const facts =
    '<t:Name contextRef="all">Maker</t:Name><t:A contextRef="b" unitRef="q">2</t:A><t:A contextRef="a" unitRef="u">1</t:A>';
  // A quotient is named by both measures, so that a price passes for no sum.
  const expected = ['Maker|1|t:Some|1|USD', 'Maker|2||2|USD/t'];
  const contexts = plain + line('a', '1', explicit) + line('b', '2');
  expect(await read(contexts + units + facts)).toEqual(expected);
  expect(await read(facts + units + contexts)).toEqual(expected);
});

test('a fact that is not declared, and one value too many, are told', async () => {
  const start = `${plain}${line('a', '1')}${units}<t:Name contextRef="all">Maker</t:Name><t:A contextRef="a" unitRef="u">1</t:A>`;
  expect((await read(`${start}<t:B contextRef="a">3</t:B>`))[0]).toContain('column B');
  expect((await read(`${start}<t:A contextRef="a" unitRef="u">2</t:A>`))[0]).toContain(
    'one value in one context',
  );
  expect(await read(`${start}<t:A contextRef="a" unitRef="u">1</t:A>`)).toEqual(['Maker|1||1|USD']);
  expect((await read(plain))[0]).toContain('contexts with the dimension LineAxis');
});
