/** Inputs and stages of chips as goods, the size of the market of each, and what goes into what. */
import type { Emit, InputTable, Row } from '../../adapter.ts';
import { idOfInput, inputEntity } from './entities.ts';
import { inputs } from './names.ts';

const csv = { format: 'csv', encoding: 'utf-8', delimiter: ',' } as const;
const inWords = 'text for readers; the figures are in columns of their own';

/** Emits the good; false when the file names or places it otherwise than names.ts. */
function emitInput(row: Row, emit: Emit, idColumn: string, nameColumn: string): boolean {
  const id = row.text(idColumn);
  const entity = inputEntity(id);
  if (entity === undefined) {
    emit.fail(row, idColumn, id, 'an input that names.ts knows; add it there with its names');
    return false;
  }
  if (entity.name.en !== row.text(nameColumn)) {
    emit.fail(row, nameColumn, row.text(nameColumn), `"${entity.name.en}", as names.ts has it`);
    return false;
  }
  emit.entity(entity);
  return true;
}

/** `$13 billion (2025)`, `$3.3 billion (all photoresists)`, `$10.9 billion`. */
const marketSize = /^\$([\d.]+) (billion|million)(?: \(([^()]*[^\d()][^()]*)\))?(?: \((\d{4})\))?$/;

function emitMarketSize(row: Row, emit: Emit, id: string, fallbackYear: string): void {
  const column = 'market_share_chart_global_market_size_info';
  const text = row.text(column);
  if (text === '') return;
  const [, number = '', scale = '', part, year = fallbackYear] = marketSize.exec(text) ?? [];
  const amount = Number(number);
  if (number === '' || !Number.isFinite(amount) || !/^\d{4}$/.test(year)) {
    emit.fail(row, column, text, 'a size such as $13 billion (2025)');
    return;
  }
  emit.statement({
    subject: idOfInput(id),
    predicate: 'hasIndicator',
    object: 'indicator:global-market-size',
    stage: 'components',
    period: year,
    // Printed with at most one decimal: thousandths of a million are exact enough for both scales.
    value: Math.round(amount * (scale === 'billion' ? 1_000_000 : 1000)) / 1000,
    unit: 'MUSD:current',
    status: 'estimated',
    locator: `${row.file}, ${id}, market size`,
    note: `Printed as “${text}”.${part === undefined ? '' : ` It is of a part or kind: ${part}.`}`,
  });
}

export const inputsTable: InputTable = {
  file: /^inputs\.csv$/,
  fileName: 'inputs.csv',
  layout: csv,
  columns: {
    input_id: { is: 'term', meaning: 'id of the input' },
    input_name: { is: 'term', meaning: 'name of the input' },
    type: { ignored: 'process, tool, material or design: said by what goes into what' },
    stage_name: { ignored: 'name of the stage, whose id is read' },
    stage_id: { is: 'term', meaning: 'stage of which a process is a step' },
    description: { ignored: inWords },
    year: { is: 'term', meaning: 'year of the shares and the market size' },
    market_share_chart_global_market_size_info: {
      is: 'figure',
      meaning: 'world market in words',
      unit: 'MUSD:current',
    },
    market_share_chart_caption: { ignored: inWords },
    market_share_chart_source: { ignored: inWords },
  },
  key: ['input_id'],
  row(row, emit) {
    const id = row.text('input_id');
    if (!emitInput(row, emit, 'input_id', 'input_name')) return;
    const stage = row.text('stage_id');
    const parent = inputs.get(id)?.parent;
    if (stage !== '' && stage !== parent)
      return emit.fail(row, 'stage_id', stage, `${parent ?? 'no stage'}, as names.ts has it`);
    emitMarketSize(row, emit, id, row.text('year'));
  },
};

export const stagesTable: InputTable = {
  file: /^stages\.csv$/,
  fileName: 'stages.csv',
  layout: csv,
  columns: {
    stage_id: { is: 'term', meaning: 'id of the stage' },
    stage_name: { is: 'term', meaning: 'name of the stage' },
    description: { ignored: inWords },
    market_share_chart_global_market_size_info: {
      is: 'figure',
      meaning: 'world market in words',
      unit: 'MUSD:current',
    },
    market_share_chart_caption: { ignored: inWords },
    market_share_chart_source: { ignored: inWords },
  },
  key: ['stage_id'],
  row(row, emit) {
    if (emitInput(row, emit, 'stage_id', 'stage_name')) emitMarketSize(row, emit, row.text('stage_id'), '');
  },
};

export const sequenceTable: InputTable = {
  file: /^sequence\.csv$/,
  fileName: 'sequence.csv',
  layout: csv,
  columns: {
    input_name: { ignored: 'name of the input, whose id is read' },
    input_id: { is: 'term', meaning: 'the input' },
    goes_into_name: { ignored: 'name of what it goes into, whose id is read' },
    goes_into_id: { is: 'term', meaning: 'what it goes into' },
    is_type_of_name: { ignored: 'name of what it is a kind of, whose id is read' },
    is_type_of_id: { is: 'term', meaning: 'what it is a kind of' },
  },
  row(row, emit) {
    const id = row.text('input_id');
    const into = row.text('goes_into_id');
    const kindOf = row.text('is_type_of_id');
    if ((into === '') === (kindOf === ''))
      return emit.fail(row, 'goes_into_id', into, 'either what it goes into or what it is a kind of');
    if (kindOf !== '') {
      const parent = inputs.get(id)?.parent;
      if (parent !== kindOf)
        return emit.fail(row, 'is_type_of_id', kindOf, `${parent ?? 'no parent'}, as names.ts has it`);
      return emit.drop(row, 'a kind of another input: said by the entity');
    }
    return emit.statement({
      subject: idOfInput(id),
      predicate: 'usedToMake',
      object: idOfInput(into),
      stage: 'components',
      period: '2026',
      status: 'reported',
      locator: `${row.file}, ${id} goes into ${into}`,
    });
  },
};
