import { expect, it } from 'vitest';
import type { StatementLine } from '../../figure/statement.ts';
import { harmGroups } from './harms.ts';

function listed(id: string, place: string, harm: string, good: string | null): StatementLine {
  return {
    id,
    subject: { id: `economy:${place}`, name: place },
    predicate: { id: 'bearsHarm', label: 'bears a harm' },
    object: { id: `harm:${harm}`, name: harm },
    product: good === null ? null : { id: `material:${good}`, name: good },
    stage: 'EXTRACTION',
    period: { text: '2022' },
    quantity: null,
    edition: '2022',
    read: 'ORIGINAL',
    quarantine: null,
    notices: [],
    source: { id: 'ilab-goods', shortTitle: 'US Department of Labor' },
  };
}
const statements = [
  listed('1', 'COD', 'forced labour', 'tin'),
  listed('2', 'COD', 'child labour', 'gold'),
  listed('3', 'COD', 'child labour', 'cobalt'),
  listed('4', 'COD', 'child labour', null),
];

it('says on the page of a place for which goods, by kind of harm and name', () => {
  const groups = harmGroups(statements, 'ECONOMY', 'en');
  expect(groups.map(({ harm }) => harm.name)).toEqual(['child labour', 'forced labour']);
  expect(groups[0]?.items.map(({ about }) => about.map(({ name }) => name))).toEqual([
    [],
    ['cobalt'],
    ['gold'],
  ]);
});

it('says on the page of a good in which places, and on that of a harm both', () => {
  const [first] = statements.slice(2);
  if (first === undefined) throw new Error('no statement');
  const about = (kind: 'MATERIAL' | 'HARM') =>
    harmGroups([first], kind, 'en')[0]?.items[0]?.about.map(({ name }) => name);
  expect(about('MATERIAL')).toEqual(['COD']);
  expect(about('HARM')).toEqual(['COD', 'cobalt']);
});
