/** HP's suppliers: plants of final assembly with the workers on HP's lines, and component suppliers by country. */
import type { Adapter, InputTable } from '../../adapter.ts';
import { figureOf } from '../../readers/cell.ts';
import { fileHasRows } from '../../row-count.ts';
import { columnAt, count, pageOf } from '../supplier-lists/checks.ts';
import { economyAtEnd, emitPlant, emitSupplier, type List } from '../supplier-lists/disclosure.ts';
import { listAdapter } from './list-adapter.ts';
import { files } from './source.ts';

const list: List = { prefix: 'hp', brand: 'org:hp', ownNames: ['HP Inc'] };
const file = /^hp-suppliers-\d{4}-\d{2}\.pdf$/;
const pageNumbers = /^\d$|^[A-Z][a-z]+ \d{4}$/;
const period = '2019';

const economies = [
  ...['Australia', 'Brazil', 'China', 'Czech Republic', 'France', 'India', 'Ireland', 'Israel', 'Italy'],
  ...['Japan', 'Korea', 'Malaysia', 'Mexico', 'Philippines', 'Puerto Rico', 'Singapore', 'Switzerland'],
  ...['Taiwan', 'Thailand', 'The Netherlands', 'USA', 'Vietnam'],
];

const assembly: InputTable = {
  file,
  fileName: files['hp-2019'],
  layout: {
    format: 'pdf',
    header: [
      'Final assembly parent supplier name Sustainability link Company publishes Product type City, Country Site address Number of workers on HP lines',
      'sustainability report using',
      'the Global Reporting (GRI)',
      'Initiative framework',
    ],
    columns: [
      columnAt('Supplier', 60),
      columnAt('Link', 186),
      columnAt('GRI', 285),
      columnAt('Product', 375),
      columnAt('City', 438),
      columnAt('Address', 510),
      columnAt('Workers', 670),
    ],
    anchor: ['Supplier', 'Workers'],
    cells: 'top',
    carried: ['Supplier'],
    outside: pageNumbers,
    end: /^Commodity Supplier/,
  },
  columns: {
    Supplier: { is: 'organisation', meaning: 'parent company of the plants below it' },
    Link: { ignored: 'title of the supplier’s own page' },
    GRI: { ignored: 'whether the supplier reports by the Global Reporting Initiative' },
    Product: { is: 'note', meaning: 'what is assembled for HP' },
    City: { is: 'place', meaning: 'city and country of the plant' },
    Address: { is: 'place', meaning: 'street address of the plant' },
    Workers: { is: 'figure', meaning: 'workers on HP lines at the plant', unit: 'count' },
  },
  row(row, emit) {
    const supplier = row.text('Supplier');
    const city = row.text('City');
    const said = { period, stage: 'assembly' } as const;
    const workers = figureOf(row, 'Workers');
    if (workers === undefined) {
      if (city !== '') return emit.fail(row, 'Workers', '', 'the number of workers of the plant');
      if (!emitSupplier(emit, list, supplier, { ...said, locator: `list of 2019, ${supplier}` }))
        emit.drop(row, 'the line that names HP itself above its own plants');
      return;
    }
    const economy = economyAtEnd(city, economies);
    if (economy === undefined)
      return emit.fail(row, 'City', city, `a city and one of ${economies.join(', ')}`);
    const locator = `list of 2019, ${pageOf(row)}`;
    const place = `${row.text('Address')}, ${city}`;
    const site = emitPlant(
      emit,
      list,
      { supplier, place, isAddress: true, economy: { kind: 'economy', name: economy } },
      { ...said, locator, note: `For HP: ${row.text('Product')}.` },
    );
    emit.statement({
      subject: site,
      predicate: 'hasIndicator',
      object: 'indicator:workers-on-brand-lines',
      stage: 'assembly',
      period,
      ...workers,
      unit: 'count',
      status: 'reported',
      locator,
      note: 'Workers on HP’s lines at this plant.',
    });
  },
};

const components: InputTable = {
  file,
  fileName: files['hp-2019'],
  layout: {
    format: 'pdf',
    header: ['Commodity Supplier Sustainability link GRI report? Countries'],
    columns: [
      columnAt('Supplier', 60),
      columnAt('Link', 186),
      columnAt('GRI', 430),
      columnAt('Countries', 510),
    ],
    anchor: 'Supplier',
    cells: 'top',
    outside: pageNumbers,
  },
  columns: {
    Supplier: { is: 'organisation', meaning: 'supplier of commodities and components' },
    Link: { ignored: 'title of the supplier’s own page' },
    GRI: { ignored: 'whether the supplier reports by the Global Reporting Initiative' },
    Countries: { is: 'place', meaning: 'countries of its plants, parted by commas' },
  },
  row(row, emit) {
    const supplier = row.text('Supplier').replace(/,$/, '');
    const said = { period, stage: 'components', locator: `list of 2019, ${supplier}` } as const;
    emitSupplier(emit, list, supplier, said);
    // "Brazil. China" is printed once.
    for (const country of new Set(row.text('Countries').split(/[,.]\s+/))) {
      if (!economies.includes(country)) {
        emit.fail(row, 'Countries', country, `one of ${economies.join(', ')}`);
        continue;
      }
      emitPlant(
        emit,
        list,
        { supplier, place: country, isAddress: false, economy: { kind: 'economy', name: country } },
        said,
      );
    }
  },
};

export const hpSuppliers2019: Adapter = {
  ...listAdapter,
  id: 'brand-suppliers-hp-2019',
  edition: 'hp-2019',
  tables: [assembly, components],
  pinnedAssertions: [
    // 18 assemblers, 36 plants and 41 makers of components.
    fileHasRows(files['hp-2019'], 95),
    // Hon Hai's six plants: 1588 + 1800 + 7601 + 4874 + 657 + 59.
    {
      says: 'Hon Hai has 16,579 workers on HP’s lines in six plants',
      check({ statements }) {
        const plants = new Set(
          statements
            .filter(({ subject, predicate }) => subject === 'org:hon-hai' && predicate === 'operates')
            .map(({ object }) => object),
        );
        const sum = statements
          .filter(({ subject, predicate }) => predicate === 'hasIndicator' && plants.has(subject))
          .reduce((total, { value }) => total + (value ?? 0), 0);
        return sum === 16_579 && plants.size === 6 ? undefined : `${sum} in ${plants.size} plants`;
      },
    },
    count('36 plants assemble for HP', 36, ({ predicate }) => predicate === 'hasIndicator'),
  ],
};
