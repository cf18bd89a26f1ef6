/** What every store must do, whatever it stands on: the same questions, the same rows in the same order. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { byCodeUnit } from '../../schema/canonical.ts';
import type { Statement } from '../../schema/statement.ts';
import type { GraphStore, StatementCount, StatementFilter } from '../../schema/store.ts';
import { type GraphParts, memoryStore } from '../../server/store/memory.ts';

/** Counts come in no stated order. */
const sortedCounts = (counts: readonly StatementCount[]): readonly StatementCount[] =>
  [...counts].sort((a, b) => byCodeUnit(JSON.stringify(a.values), JSON.stringify(b.values)));

/**
 * Runs the contract over a store of the given graph, which must be the graph of small-graph.ts.
 * @param open opens a fresh store of that graph
 */
export function storeContract(name: string, parts: GraphParts, open: () => Promise<GraphStore>): void {
  describe(`store contract: ${name}`, () => {
    let store: GraphStore;
    const said = parts.statements ?? [];
    const sortedIds = said.map(({ id }) => id).sort(byCodeUnit);
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store.close());

    const ids = async (filter: StatementFilter): Promise<string[]> =>
      (await store.slice(filter)).map(({ id }) => id);
    /** Ids of the graph's statements that meet a condition, worked out without any store. */
    const expected = (condition: (item: (typeof said)[number]) => boolean): string[] =>
      said
        .filter(condition)
        .map(({ id }) => id)
        .sort(byCodeUnit);

    test('the release says what the graph holds', () => {
      expect(store.release).toEqual({
        id: parts.release,
        counts: { entities: 16, statements: 17, quarantined: 1, sources: 3 },
        datasets: ['economies', 'survey', 'yearbook'],
        leftOut: [],
      });
    });

    test('entities come whole, ordered by id, retired ones and odd names included', async () => {
      const entities = await store.entities();
      expect(entities.map(({ id }) => id)).toEqual(
        (parts.entities ?? []).map(({ id }) => id).sort(byCodeUnit),
      );
      expect(entities.find(({ id }) => id === 'economy:COD')).toEqual({
        id: 'economy:COD',
        name: { en: 'DR Congo', fr: 'DR Congo (fr)', es: 'DR Congo (es)' },
        latitude: -2.88,
        longitude: 23.65,
        partOf: null,
        ownedBy: null,
        replacedBy: null,
      });
      expect(entities.find(({ id }) => id === 'group:yearbook-other')?.ownedBy).toEqual({
        source: 'yearbook',
        edition: '2024',
      });
      expect(entities.find(({ id }) => id === 'material:cobaltum')?.replacedBy).toBe('material:cobalt');
      expect(entities.find(({ id }) => id === 'component:battery')?.partOf).toBe('device:smartphone');
      expect(entities.find(({ id }) => id === 'org:proto')?.name.en).toBe('__proto__');
    });

    test('small tables come whole and in the stated order, by code unit', async () => {
      const aliases = await store.aliases();
      expect(aliases.map(({ entity, name: alias }) => [entity, alias])).toEqual([
        ['economy:COD', 'Congo (Kinshasa)'],
        ['material:cobalt', 'Kobalt'],
        ['material:cobalt', '钴'],
        // By code unit the high surrogate U+D83E of the stone comes before U+FF21.
        ['material:gold', '\u{1FAA8}'],
        ['material:gold', '\uFF21'],
        ['org:proto', '__proto__'],
      ]);
      expect((await store.codes()).map(({ code }) => code)).toEqual(['156', 'CD', 'Co', '071080']);
      expect((await store.precedence()).map(({ rule, rank, source }) => `${rule} ${rank} ${source}`)).toEqual(
        [
          'newest-edition-of-first-source 1 yearbook',
          'newest-edition-of-first-source 2 survey',
          'survey-first 9 survey',
          'survey-first 10 yearbook',
        ],
      );
      expect((await store.precedenceReasons()).map(({ predicate, text }) => [predicate, text.es])).toEqual([
        [null, 'It is nearer (es)'],
        ['extracts', 'It asks the mines (es)'],
      ]);
      expect(await store.corrections()).toEqual(parts.corrections);
      expect((await store.unknowns()).map(({ id, text }) => [id, text.fr])).toEqual([
        ['gold-2024', 'Not published (fr)'],
        ['no-trade', 'Nobody knows (fr)'],
      ]);
      expect(
        (await store.extents()).map((item) => [item.source, item.product, item.period, item.dimension]),
      ).toEqual([
        ['survey', 'material:cobalt', '2024', 'mass'],
        ['yearbook', null, '2024', null],
        ['yearbook', 'material:gold', '2011/2016', null],
        ['yearbook', 'material:gold', '2024', 'money'],
      ]);
      expect((await store.extents())[3]).toEqual(parts.extents?.[0]);
      expect((await store.extents()).map(({ share }) => share)).toEqual([0.625, null, 1, 0]);
      expect(await store.claims()).toEqual([...(parts.claims ?? [])].reverse());
      expect(await store.network()).toEqual(parts.network);
      const sources = await store.sources();
      expect(sources.map(({ id }) => id)).toEqual(['imf-weo', 'survey', 'yearbook']);
      expect(sources[2]).toEqual(parts.sources?.find(({ id }) => id === 'yearbook'));
    });

    test('a statement comes as it was said, with its row and its fact', async () => {
      // Of one table the yearbook has two editions, and the survey says it otherwise.
      const toldTwice = (period: string): readonly number[] =>
        said.flatMap(({ id, subject, predicate, period: when }) =>
          subject === 'economy:COD' && predicate === 'extracts' && when === period
            ? [sortedIds.indexOf(id)]
            : [],
        );
      const shared = [toldTwice('2023'), toldTwice('2024')];
      expect(shared.map(({ length }) => length)).toEqual([2, 2]);
      for (const item of said) {
        const row = sortedIds.indexOf(item.id);
        const own = shared.find((rows) => rows.includes(row));
        const fact = own === undefined ? null : Math.min(...own);
        expect(await store.statement(item.id)).toEqual({ ...item, row, fact });
      }
    });

    test('numbers are numbers: no bigint, and null where nothing was said', async () => {
      for (const row of await store.slice({ includeQuarantined: true })) {
        for (const value of [row.row, row.fact, row.value, row.low, row.high]) {
          expect(value === null || typeof value === 'number').toBe(true);
        }
      }
      const [bounds] = await store.slice({ subject: ['economy:CIV'] });
      expect(bounds).toMatchObject({
        value: null,
        low: 1.5,
        high: 2.5,
        missing: 'only-bounds',
        unit: 't:contained',
      });
    });

    test('amounts are the statements of a slice without ids, places and notes', async () => {
      const filter: StatementFilter = {
        object: ['material:gold', 'material:cobalt'],
        includeQuarantined: true,
      };
      const amounts = (await store.slice(filter)).map(
        ({ id, status, missing, locator, note, quarantine, ...amount }) => amount,
      );
      expect(amounts.length).toBeGreaterThan(10);
      expect(await store.amounts(filter)).toEqual(amounts);
      expect(await store.amounts({ subject: [] })).toEqual([]);
    });

    test('texts keep every character', async () => {
      const [row] = await store.slice({
        source: ['survey'],
        subject: ['economy:COD'],
        predicate: ['extracts'],
      });
      expect(row?.note).toBe('Une enquête, “citée” — 引用 🪨');
      expect(row?.locator).toBe('p. 7 « tableau »');
    });

    test('an unknown id finds nothing and harms nothing', async () => {
      for (const id of ['', '__proto__', 'constructor', "' OR 1=1 --", 'x'.repeat(10_000), '\u0000', '🪨']) {
        expect(await store.statement(id)).toBeUndefined();
        expect(await ids({ subject: [id] })).toEqual([]);
        expect(await ids({ about: id })).toEqual([]);
        expect(await store.countStatements({ object: [id], source: [id] })).toBe(0);
      }
    });

    test('each condition of a filter is met', async () => {
      const open = expected(({ quarantine }) => quarantine === null);
      expect(await ids({})).toEqual(open);
      expect(await ids({ includeQuarantined: true })).toEqual(sortedIds);
      expect(await ids({ includeQuarantined: false })).toEqual(open);
      expect(await ids({ subject: ['economy:FIN'], includeQuarantined: true })).toEqual(
        expected(({ subject }) => subject === 'economy:FIN'),
      );
      expect(await ids({ predicate: ['refines', 'contains'] })).toEqual(
        expected(({ predicate }) => predicate === 'refines' || predicate === 'contains'),
      );
      expect(await ids({ object: ['material:gold'] })).toEqual(
        expected(({ object }) => object === 'material:gold'),
      );
      expect(await ids({ product: ['material:cobalt'] })).toEqual(
        expected(({ product }) => product === 'material:cobalt'),
      );
      expect(await ids({ stage: ['refining', 'components'] })).toEqual(
        expected(({ stage }) => stage === 'refining' || stage === 'components'),
      );
      expect(await ids({ source: ['yearbook'], edition: ['2023'] })).toEqual(
        expected(({ source, edition }) => source === 'yearbook' && edition === '2023'),
      );
    });

    test('a list means one of these: an empty one is met by nothing', async () => {
      expect(await ids({ subject: [] })).toEqual([]);
      expect(await ids({ object: [], includeQuarantined: true })).toEqual([]);
      expect(await store.countStatements({ stage: [] })).toBe(0);
    });

    test('years touch a period at both ends', async () => {
      const gold = (from: number, to: number): Promise<number> =>
        store.countStatements({ object: ['material:gold'], years: { from, to } });
      // One statement for 2011/2016, one for the day 2022-09-28.
      expect(await gold(2016, 2020)).toBe(1);
      expect(await gold(2000, 2011)).toBe(1);
      expect(await gold(2013, 2013)).toBe(1);
      expect(await gold(2017, 2021)).toBe(0);
      expect(await gold(2016, 2022)).toBe(2);
      expect(await gold(2022, 2022)).toBe(1);
      expect(await gold(0, 9999)).toBe(2);
      expect(await gold(2020, 2010)).toBe(0);
    });

    test('about finds an entity as subject, object or product', async () => {
      expect(await ids({ about: 'material:cobalt', includeQuarantined: true })).toEqual(
        expected(({ object, product }) => object === 'material:cobalt' || product === 'material:cobalt'),
      );
      expect(await ids({ about: 'device:smartphone' })).toEqual(
        expected(({ subject }) => subject === 'device:smartphone'),
      );
      expect(await store.countStatements({ about: 'component:battery', predicate: ['contains'] })).toBe(1);
    });

    test('kinds of entities are told by their ids, as subject, object or product', async () => {
      const named = ({ subject, object, product }: Statement): boolean =>
        [subject, object, product].some((id) => id?.startsWith('harm:') === true);
      const open = (body: Statement): boolean => body.quarantine === null;
      expect(await ids({ withKinds: ['harm'] })).toEqual(expected((body) => open(body) && named(body)));
      expect(await ids({ withoutKinds: ['harm'] })).toEqual(expected((body) => open(body) && !named(body)));
      expect(await ids({ withKinds: ['harm'], withoutKinds: ['economy'] })).toEqual([]);
      expect(await ids({ withKinds: [] })).toEqual([]);
      expect(await ids({ withoutKinds: [] })).toEqual(await ids({}));
    });

    test('pages of any size join to the slice', async () => {
      for (const first of [1, 3, 7, 1000]) {
        const filter = { source: ['yearbook'] };
        const found: string[] = [];
        let after: number | undefined;
        for (;;) {
          const page = await store.statements(filter, { first, ...(after === undefined ? {} : { after }) });
          expect(page.length).toBeLessThanOrEqual(first);
          if (page.length === 0) break;
          found.push(...page.map(({ id }) => id));
          after = page.at(-1)?.row;
        }
        expect(found).toEqual(await ids(filter));
      }
      expect(await store.statements({}, { first: 0 })).toEqual([]);
      expect(await store.statements({}, { first: -1 })).toEqual([]);
      expect(await store.statements({}, { first: 10, after: 99_999_999_999 })).toEqual([]);
    });

    test('rows come in the order asked for, repeated where asked for twice', async () => {
      const rows = [5, 0, 16, 5];
      expect((await store.statementsAt(rows)).map(({ row, id }) => [row, id])).toEqual(
        rows.map((row) => [row, sortedIds[row]]),
      );
      expect(await store.statementsAt([])).toEqual([]);
    });

    test.each([-1, 17, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 40])(
      'row %d is refused with the rows that there are',
      async (row) => {
        await expect(store.statementsAt([0, row])).rejects.toThrow(RangeError);
        await expect(store.statementsAt([row])).rejects.toThrow('holds 17 statements (0 to 16)');
      },
    );

    test('any filter: slice, count and pages agree with the plain loops of the memory store', async () => {
      const plain = memoryStore(parts);
      const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 0 });
      const filter = fc.record(
        {
          subject: some(['economy:COD', 'economy:FIN', 'economy:CHN', 'group:world', '__proto__']),
          predicate: some(['extracts', 'refines', 'bearsHarm', 'memberOf'] as const),
          object: some(['material:cobalt', 'material:gold', 'harm:child-labour']),
          stage: some(['extraction', 'refining'] as const),
          years: fc.record({
            from: fc.integer({ min: 2009, max: 2025 }),
            to: fc.integer({ min: 2009, max: 2025 }),
          }),
          source: some(['yearbook', 'survey']),
          edition: some(['2023', '2024']),
          about: fc.constantFrom('material:cobalt', 'economy:COD', 'constructor'),
          withKinds: some(['economy', 'material', 'harm', 'group'] as const),
          withoutKinds: some(['device', 'harm', 'group', 'site'] as const),
          withoutRows: some(Array.from({ length: 17 }, (_, row) => row)),
          includeQuarantined: fc.boolean(),
          isSharedFact: fc.boolean(),
          fact: some(Array.from({ length: 17 }, (_, row) => row)),
        },
        { requiredKeys: [] },
      );
      await fc.assert(
        fc.asyncProperty(filter, fc.integer({ min: -1, max: 18 }), async (wanted, after) => {
          const slice = await plain.slice(wanted);
          expect(await store.slice(wanted)).toEqual(slice);
          expect(await store.amounts(wanted)).toEqual(await plain.amounts(wanted));
          expect(await store.countStatements(wanted)).toBe(slice.length);
          for (const keys of [
            ['object', 'subject', 'unit', 'product', 'period', 'status'],
            ['subject', 'period', 'quarantine'],
          ] as const) {
            const counts = await store.countBy(wanted, keys);
            expect(sortedCounts(counts)).toEqual(sortedCounts(await plain.countBy(wanted, keys)));
          }
          expect(await store.statements(wanted, { first: 4, after })).toEqual(
            slice.filter(({ row }) => row > after).slice(0, 4),
          );
        }),
        { numRuns: 60 },
      );
    });

    test('counts by what statements have in common, with the years they touch', async () => {
      expect(await store.countBy({ object: ['material:gold'] }, ['object'])).toEqual([
        { values: ['material:gold'], count: 2, yearFrom: 2011, yearTo: 2022 },
      ]);
      const plain = memoryStore(parts);
      for (const filter of [{}, { includeQuarantined: true }, { about: 'economy:COD' }, { subject: [] }]) {
        for (const keys of [
          ['predicate'],
          ['product', 'quarantine'],
          ['stage', 'predicate'],
          ['source', 'unit', 'missing'],
        ] as const) {
          const counts = await store.countBy(filter, keys);
          expect(sortedCounts(counts)).toEqual(sortedCounts(await plain.countBy(filter, keys)));
          const total = counts.reduce((sum, { count }) => sum + count, 0);
          expect(total).toBe(await store.countStatements(filter));
        }
      }
    });

    test('questions at the same time do not disturb each other', async () => {
      const answers = await Promise.all(
        Array.from({ length: 40 }, async (_, index) => {
          if (index % 4 === 0) return (await ids({})).length;
          if (index % 4 === 1) return (await ids({ predicate: ['refines'] })).length;
          if (index % 4 === 2) return store.countStatements({ years: { from: index, to: 9999 } });
          return (await store.statements({}, { first: index })).length;
        }),
      );
      for (const [index, answer] of answers.entries()) {
        // 16 are not quarantined, 3 of them are of refining; a page holds no more than was asked for.
        expect(answer).toBe([16, 3, 16, Math.min(16, index)][index % 4]);
      }
    });
  });
}
