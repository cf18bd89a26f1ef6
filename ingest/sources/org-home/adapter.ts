/** In which economy a company has its seat, where a source says so of one company alone: Epoch AI's table of models. */
import type { Adapter, InputTable } from '../../adapter.ts';
import { epochNotableModels } from '../epoch-notable-models/adapter.ts';
import { edition, epochNotableModelsSource, fileName } from '../epoch-notable-models/source.ts';

const countryColumn = 'Country (of organization)';
/** Stands as the maker of a model that a paper in it describes. */
const journal = 'Biological Cybernetics';
const kindColumn = 'Organization categorization';

function table(): InputTable {
  const [models] = epochNotableModels.tables;
  if (models === undefined) throw new Error('the table of models is declared');
  const ignored = Object.fromEntries(
    Object.entries(models.columns).map(([name, rule]) => [
      name,
      'is' in rule && rule.is === 'person' ? rule : { ignored: 'says nothing of the seat of a company' },
    ]),
  );
  return {
    ...models,
    columns: {
      ...ignored,
      Model: { is: 'term', meaning: 'name of the model' },
      Organization: { is: 'organisation', meaning: 'makers of the model, with commas' },
      [kindColumn]: { is: 'term', meaning: 'Industry, Academia or other, a word a maker' },
      [countryColumn]: { is: 'place', meaning: 'countries of the makers, each once' },
    },
    row(row, emit) {
      const name = row.text('Organization');
      const country = row.text(countryColumn);
      if (name === '' || country === '') return emit.drop(row, 'no maker or no country');
      if (name.includes(',')) return emit.drop(row, 'several makers: their countries cannot be told apart');
      if (name === journal) return emit.drop(row, 'a journal, not a company');
      if (row.text(kindColumn) !== 'Industry') return emit.drop(row, 'not a company');
      if (country.includes(',') || country === 'Multinational')
        return emit.drop(row, 'several countries of one maker');
      return emit.statement({
        subject: { kind: 'organisation', name, mayBeNew: true },
        predicate: 'locatedIn',
        object: { kind: 'economy', name: country },
        period: edition.slice(0, 4),
        status: 'reported',
        locator: `${row.file}, ${countryColumn}, ${name}`,
        note: 'The country of the organisation as Epoch AI gives it: its seat, not its sites.',
      });
    },
  };
}

/** A company of which models give two countries; none does in the pinned edition. */
const oneCountryEach: Adapter['assertions'][number] = {
  says: 'every company has one country',
  check({ statements }) {
    const twice = statements.map(({ subject }) => subject).filter((id, at, all) => all.indexOf(id) !== at);
    return twice.length === 0 ? undefined : twice.join(', ');
  },
};

export const orgHomeEpoch: Adapter = {
  id: 'org-home-epoch',
  dataset: 'org-home',
  source: epochNotableModelsSource,
  edition,
  read: 'copy',
  rawFolder: 'use/epoch-notable-models',
  tables: [table()],
  corrections: [],
  quarantine: [],
  assertions: [oneCountryEach],
  pinnedAssertions: [
    {
      says: 'the table has 976 models',
      check: ({ rowsRead }) =>
        rowsRead.get(fileName) === 976 ? undefined : `${rowsRead.get(fileName)} models`,
    },
  ],
};
