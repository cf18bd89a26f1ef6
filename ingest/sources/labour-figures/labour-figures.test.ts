/** The table of pay and prices, on rows written by hand in its layout. */
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { labourFigures2025, labourFiguresMaker2025 } from './adapter.ts';
import { documentOf, documents } from './documents.ts';

const file = 'figures.csv';
const header =
  'id,kind,subject,place,from_place,to_place,metric,value,value_low,value_high,unit,year,source_org,source_title,url_read,locator,grade,note';
const day =
  'co-asm-day,income,diggers,southern DRC,,,earnings per day,3,,,USD/day,2015,CRU,The True Extent of the DRC,https://example.org/a,paragraph 2,B,"""commonly earning just $3/day"""';
const levy =
  'ta-tax,levy,coltan,"Rubaya, DRC",,,M23 tax,7,,,USD/kg,2025,AFP copy citing UN experts,East DR Congo mines,https://example.org/b,paragraph 8,C,';
const price =
  'ta-price,price,tantalum,World,,,price of metal,,300,,USD/kg,2025,Reuters copy,The mine that funds,https://example.org/c,paragraph 2,C,over 300';
const hours =
  'fox25-hours,hours,workers,"Zhengzhou, China",,,hours per week,,60,75,h/week,2025,China Labor Watch,Apple,https://example.org/d,paragraph 3,B,';
const wage =
  'fox25-disp,wage,dispatch worker,"Zhengzhou, China",,,wage per hour,25,,,CNY/h,2025,China Labor Watch,Apple,https://example.org/d,paragraph 2,B,';
const yearless =
  'au-pit,income,pit worker,Kamituga,,,earnings per week,25,,,USD/week,,"Geenen, Stoop, Verpoorten",How much do artisanal miners earn?,https://example.org/e,section 1,A,';
const income =
  'apple2024-ni,profit,Apple,World,,,net income,93736,,,million USD,2024,Apple Inc. (SEC filing),"Apple Inc., DEF 14A of 10 Jan 2025",https://example.org/f,column h,A,';
const all = [day, levy, price, hours, wage, yearless, income];
const files = (...rows: readonly string[]) => ({ [file]: `${[header, ...rows].join('\n')}\n` });

test('pay, levy, price and hours each have their unit; bounds stay bounds', async () => {
  const { statements } = await runByHand(labourFigures2025, files(...all));
  const said = statements
    .filter(({ predicate }) => predicate !== 'locatedIn')
    .map(({ subject, predicate, object, value, low, high, unit, status }) =>
      [subject, predicate, object, value, low, high, unit, status].join(' '),
    );
  expect(said.sort()).toEqual([
    'economy:COD pays indicator:earnings-of-artisanal-miners 3   USD/day:current estimated',
    'material:tantalum hasPrice indicator:price-of-metal  300  USD/kg:contained estimated',
    'site:labour-foxconn-zhengzhou hasIndicator indicator:working-time-of-assembly-workers  60 75 hours/week reported',
    'site:labour-foxconn-zhengzhou pays indicator:wage-of-dispatch-workers 25   CNY/hour:current-cny reported',
    'site:rubaya pays org:m23 7   USD/kg:gross reported',
  ]);
});

test('a plant is located once; how a row was read is said', async () => {
  const { statements, entities } = await runByHand(labourFigures2025, files(...all));
  expect(entities.map(({ id }) => id)).toEqual(['site:labour-foxconn-zhengzhou']);
  expect(statements.filter(({ predicate }) => predicate === 'locatedIn')).toHaveLength(1);
  const levied = statements.find(({ object }) => object === 'org:m23');
  expect(levied?.read).toBe('secondary');
  expect(levied?.edition).toMatch(/^afp-2025/);
  expect(levied?.note).toContain('Read in a text that passes it on.');
});

test('what a company files of itself stands apart; a row without a year is dropped', async () => {
  const others = await runByHand(labourFigures2025, files(...all));
  const reasons = others.report.dropped.map(({ reason, count }) => `${count} ${reason}`);
  expect(reasons).toContain('1 the document prints no year');
  expect(reasons).toContain('1 of a company itself: read by labour-figures-maker');
  const own = await runByHand(labourFiguresMaker2025, files(...all));
  expect(own.statements.map(({ value, unit, read }) => [value, unit, read])).toEqual([
    [93736, 'MUSD:current', 'original'],
  ]);
});

test('every document is told from every other', () => {
  for (const known of documents)
    expect(documentOf(known.organisation, known.printedTitle)?.id).toBe(known.id);
});

test.each([
  ['an unknown document', day.replace('CRU', 'Somebody'), 'a document that documents.ts lists'],
  ['an unknown unit', day.replace('USD/day', 'USD/fortnight'), '(column unit): "USD/fortnight" found'],
  ['a row that nobody placed', day.replace('co-asm-day', 'co-asm-new'), 'a row that figures.ts places'],
  ['an unknown grade', day.replace(',B,', ',D,'), '(column grade): "D" found; expected A, B or C'],
  ['a row without a figure', day.replace(',3,,,', ',,,,'), 'a number here, or in value_low or value_high'],
  ['a text in a figure', day.replace(',3,,,', ',three,,,'), '(column value): "three" found'],
  ['a low above the high', hours.replace('60,75', '80,75'), 'low is above high'],
])('%s is refused with its place', async (_, row, message) => {
  expect(await refusalOf(labourFigures2025, files(row))).toContain(message);
});

test('a missing column, an extra column and a cut file are refused', async () => {
  expect(await refusalOf(labourFigures2025, { [file]: `${header.replace(',grade', '')}\n` })).toContain(
    'grade',
  );
  expect(await refusalOf(labourFigures2025, { [file]: `${header},clerk\n` })).toContain('clerk');
  const cut = `${header}\n${day.slice(0, 60)}`;
  expect(await refusalOf(labourFigures2025, { [file]: cut })).not.toBe('not refused');
});
