/** What a source names and no table knows: it becomes an entity once; what is known keeps its identity. */
import { expect, test } from 'vitest';
import type { Entity } from '../../schema/entity.ts';
import type { Reference, Row } from '../adapter.ts';
import { organisationNamed } from '../organisation.ts';
import type { Problem } from '../problem.ts';
import { oreAdapter } from '../testing/ore-adapter.ts';
import { NameTable } from './names.ts';
import type { PlacedDraft } from './parse.ts';
import { reconcile } from './reconcile.ts';

const adapter = oreAdapter();
const [table] = adapter.tables;
if (table === undefined) throw new Error('the made-up adapter has a table');
const cobalt: Entity = { ...organisationNamed('Cobalt'), id: 'material:cobalt' };

/** A table that knows two organisations, one of them under a name that both bear. */
function names(): NameTable {
  const known = new NameTable();
  for (const name of ['Hon Hai', 'Honey Hai']) known.addEntity(organisationNamed(name));
  known.addEntity(cobalt);
  known.addAlias({ entity: 'org:hon-hai', name: 'Foxconn', language: 'en', scope: '' });
  for (const entity of ['org:hon-hai', 'org:honey-hai'])
    known.addAlias({ entity, name: 'HH', language: 'en', scope: '' });
  return known;
}

/** The subject to which each name leads, one after the other, with what was new and what was wrong. */
function subjectsOf(
  printed: readonly string[],
  known = names(),
  referTo: (name: string) => Reference = (name) => ({ kind: 'organisation', name, mayBeNew: true }),
) {
  const problems: Problem[] = [];
  const named = new Map<string, Entity>();
  const subjects = printed.map((name) => {
    const subject = referTo(name);
    const row: Row = { file: 'ore.csv', line: 2, text: (column) => (column === 'Country' ? name : '') };
    const draft = {
      subject,
      predicate: 'manufactures',
      object: 'material:cobalt',
      period: '2024',
      status: 'reported',
      locator: 'line 2',
    } as const;
    const placed: PlacedDraft = { draft, path: 'ore.csv', row, table: table as PlacedDraft['table'] };
    return reconcile(placed, adapter, known, problems, named)?.subject;
  });
  return { subjects, problems, named: [...named.values()] };
}

test('a name that no table knows becomes an organisation of the adapter, once', () => {
  const { subjects, problems, named } = subjectsOf(['New Maker Ltd', 'New Maker Ltd']);
  expect(subjects).toEqual(['org:new-maker-ltd', 'org:new-maker-ltd']);
  expect(problems).toEqual([]);
  expect(named).toEqual([organisationNamed('New Maker Ltd')]);
});

test('two prints of one name are one organisation, under the print that came first', () => {
  const { subjects, named } = subjectsOf(['New Maker Ltd', 'NEW MAKER, LTD.']);
  expect(new Set(subjects)).toEqual(new Set(['org:new-maker-ltd']));
  expect(named.map(({ name }) => name.en)).toEqual(['New Maker Ltd']);
});

test('names that differ by a letter are two organisations', () => {
  const { named } = subjectsOf(['New Maker', 'New Makers']);
  expect(named.map(({ id }) => id)).toEqual(['org:new-maker', 'org:new-makers']);
});

test('a known name or alias leads to the shared organisation, and nothing becomes new', () => {
  const { subjects, named } = subjectsOf(['Foxconn', 'foxconn', 'Hon Hai', 'HON-HAI']);
  expect(new Set(subjects)).toEqual(new Set(['org:hon-hai']));
  expect(named).toEqual([]);
});

test('a name that two organisations bear is refused with its place', () => {
  const { subjects, problems, named } = subjectsOf(['HH']);
  expect(subjects).toEqual([undefined]);
  expect(named).toEqual([]);
  expect(problems).toEqual([
    {
      file: 'ore.csv',
      line: 2,
      column: 'Country',
      found: 'HH',
      expected: 'one entity; the name fits org:hon-hai and org:honey-hai',
    },
  ]);
});

test('a new name whose id another organisation has is refused: a person must say whether they are one', () => {
  const known = names();
  known.addEntity({ ...organisationNamed('Other'), id: 'org:new-maker-ltd' });
  const { subjects, problems } = subjectsOf(['New Maker Ltd'], known);
  expect(subjects).toEqual([undefined]);
  expect(problems[0]?.expected).toBe(
    'an alias of org:new-maker-ltd in datasets/organisations: its name there is another',
  );
});

test('an entity given for an unknown name is the adapter’s own; a known name keeps its identity', () => {
  const known = names();
  const smelter = (id: string, name: string): Entity => ({ ...organisationNamed(name), id });
  known.addEntity(smelter('site:cid000001', 'Known Smelter'));
  const referTo = (name: string): Reference => ({
    kind: 'site',
    name,
    orNew: smelter(
      `site:own-${name === 'Clash' ? 'new-smelter' : name.toLowerCase().replace(' ', '-')}`,
      name,
    ),
  });
  const { subjects, problems, named } = subjectsOf(
    ['Known Smelter', 'New Smelter', 'New Smelter', 'Clash'],
    known,
    referTo,
  );
  expect(subjects).toEqual(['site:cid000001', 'site:own-new-smelter', 'site:own-new-smelter', undefined]);
  expect(named.map(({ id }) => id)).toEqual(['site:own-new-smelter']);
  expect(problems.map(({ found }) => found)).toEqual(['Clash']);
});
