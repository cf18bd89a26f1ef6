/** What numbers of a table rest on: the question that asks for it, and the columns that say it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { buildSchema, introspectionFromSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { figuresTable } from '../../picture/taken/figures.ts';
import { flatTable } from '../../picture/taken/flat.ts';
import { figureCell } from '../../picture/taken/stands-on.ts';
import { csvOf, tableOf } from '../../picture/taken/table.ts';
import type { Client } from '../data/client.ts';
import { AnswerFailure } from '../data/failure.ts';
import { defineQuery, type Query, type Variables } from '../data/query.ts';
import { sourcedClient } from './sourced-client.ts';
import { fieldTypes, sourcedQuestion, type TypesData } from './sourced-question.ts';

const root = join(import.meta.dirname, '../..');
const schema = buildSchema(readFileSync(join(root, 'schema/filon.graphql'), 'utf8'));
const types = fieldTypes(introspectionFromSchema(schema) as unknown as TypesData);

const statement = (id: string, shortTitle: string, edition = '2025') => ({
  id,
  edition,
  source: { shortTitle },
});
const quantity = (value: number | null, low: number | null = null) => ({
  value,
  low,
  high: null,
  unit: { id: 't', basis: '' },
  status: 'REPORTED',
  missing: value === null ? 'NOT_AVAILABLE' : null,
});
const on = (...nodes: readonly ReturnType<typeof statement>[]) => ({ totalCount: nodes.length, nodes });

describe('the question', () => {
  const query = defineQuery<unknown, Variables>(`
    query X($of: ID!) {
      trace(start: $of) {
        columns { tracks { total { quantity { ...Amount } } nodes { share { ...Number } entity { id } } } }
      }
      entity(id: $of) { statements { nodes { id quantity { ...Amount } } } }
    }
    fragment Number on Figure { quantity { ...Amount } }
    fragment Amount on Quantity { value low high }
  `);

  it('asks for evidence of figures, and of nothing else that has an amount', () => {
    const { name, text } = sourcedQuestion(query, types, 3);
    expect(name).toBe('X_standsOn3');
    expect(text).toContain('query X_standsOn3(');
    // Of the total where it is asked for, of the share in its fragment, never of statements.
    expect(text.match(/\.\.\.StandsOn/g)).toHaveLength(2);
    expect(text).toContain('total { quantity { ...Amount } ...StandsOn }');
    expect(text).toContain('fragment Number on Figure { quantity { ...Amount } ...StandsOn }');
    expect(text).toContain('evidence(first: 3)');
    expect(validate(schema, parse(text))).toEqual([]);
  });

  it('stays as it is where it asks for no figure', () => {
    const none = defineQuery<unknown, Variables>('query N { release { id } }');
    expect(sourcedQuestion(none, types, 10)).toBe(none);
  });

  it('is understood by the API, whichever page asks', async () => {
    const files = readdirSync(join(root, 'viewer/pages'), { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
    );
    const asking = files.filter((file) =>
      readFileSync(join(root, 'viewer/pages', file), 'utf8').includes('defineQuery'),
    );
    const modules = await Promise.all(asking.map((file) => import(join(root, 'viewer/pages', file))));
    const queries = modules
      .flatMap((module) => Object.values(module as Readonly<Record<string, unknown>>))
      .filter(
        (one): one is Query<unknown, Variables> =>
          typeof one === 'object' && one !== null && 'name' in one && 'text' in one,
      );
    const sourced = queries.map((one) => sourcedQuestion(one, types, 10));
    expect(sourced.filter((one, place) => one !== queries[place]).length).toBeGreaterThan(15);
    for (const { name, text } of sourced)
      expect({ name, problems: validate(schema, parse(text)) }).toEqual({ name, problems: [] });
  });
});

describe('a client that asks for it', () => {
  const query = defineQuery<unknown, Variables>(
    'query X { power(of: "a") { sections { rows { figure { quantity { value } } } } } }',
  );
  /** Refuses what asks for more statements than `most`. */
  function client(most: number, asked: string[]): Client {
    return {
      held: () => undefined,
      async ask(one) {
        asked.push(one.name);
        if (one.name === 'TakeAwayTypes') return introspectionFromSchema(schema) as never;
        const first = Number(/first: (\d+)/.exec(one.text)?.[1]);
        if (first > most) throw new AnswerFailure('too-large', 'too costly', { code: 'QUERY_TOO_COSTLY' });
        return { first } as never;
      },
    };
  }

  it('asks for fewer where an answer would be too large, and says when even one is too many', async () => {
    const asked: string[] = [];
    const sourced = sourcedClient(client(3, asked));
    expect(await sourced.ask(query, {})).toEqual({ first: 3 });
    expect(asked).toEqual(['TakeAwayTypes', 'X_standsOn10', 'X_standsOn3']);
    // A file says the question that made its data.
    expect(sourced.askedAs(query).text).toMatch(/query X_standsOn3\b.*first: 3/s);
    asked.length = 0;
    expect(await sourced.ask(query, { of: 'another' })).toEqual({ first: 3 });
    expect(asked).toEqual(['TakeAwayTypes', 'X_standsOn3']);
    await expect(sourcedClient(client(0, [])).ask(query, {})).rejects.toMatchObject({ kind: 'too-large' });
  });
});

describe('a table', () => {
  it('has the statements, how many there are and their sources after the columns of a number', () => {
    const share = { quantity: quantity(0.5), standsOn: on(statement('s1', 'USGS'), statement('s2', 'USGS')) };
    const mass = {
      quantity: quantity(2),
      standsOn: { totalCount: 40, nodes: [statement('s3', 'BACI', '')] },
    };
    const unknown = { quantity: quantity(null), standsOn: on(statement('s4', 'USGS')) };
    const bounded = { quantity: quantity(null, 7), standsOn: on(statement('s5', 'USGS')) };
    const table = tableOf(
      ['row', 'share', 'share_low', 'mass', 'unit'],
      [
        { row: 'a', share: figureCell(share), share_low: 0.4, mass: figureCell(mass), unit: 't' },
        { row: 'b', share: figureCell(unknown), mass: figureCell(null), unit: 't' },
        { row: 'c', share: figureCell(bounded), share_low: 7 },
      ],
    );
    expect(parseCsv(csvOf(table))).toEqual([
      [
        'row',
        'share',
        'share_low',
        'share_statements',
        'share_statement_count',
        'share_sources',
        'mass',
        'mass_statements',
        'mass_statement_count',
        'mass_sources',
        'unit',
      ],
      // Two statements of one source and edition: it is named once. Of forty, one is named.
      ['a', '0.5', '0.4', 's1 s2', '2', 'USGS 2025', '2', 's3', '40', 'BACI', 't'],
      // What is not known rests on nothing.
      ['b', '', '', '', '', '', '', '', '', '', 't'],
      // A bound alone is something known.
      ['c', '', '7', 's5', '1', 'USGS 2025', '', '', '', '', ''],
    ]);
  });

  it('has no such column where the answer came without evidence', () => {
    const table = tableOf(['share'], [{ share: figureCell({ quantity: quantity(1) }) }]);
    expect(table).toEqual({ columns: ['share'], records: [{ share: 1 }] });
  });

  const gap = { quantity: quantity(3), standsOn: on(statement('s1', 'BACI')) };

  it('is laid out of a list with them', () => {
    const { columns, records } = flatTable([{ id: 'a', gap, parts: [{ figure: gap }] }], 'r1');
    expect(columns).toEqual([
      'id',
      'gap',
      'gap_low',
      'gap_high',
      'gap_unit',
      'gap_status',
      'gap_missing',
      'gap_statements',
      'gap_statement_count',
      'gap_sources',
      'parts',
      'release',
    ]);
    expect(records[0]).toMatchObject({ gap: 3, gap_statements: 's1', gap_sources: 'BACI 2025' });
    expect(records[0]?.parts).not.toContain('s1');
  });

  it('is laid out of every figure of an answer with them', () => {
    const { columns, records } = figuresTable({ release: { id: 'r1' }, x: { rows: [{ gap }] } });
    expect(columns).toContain('value_statements');
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({ what: 'gap', value: 3, value_statements: 's1', of: '' });
  });
});
