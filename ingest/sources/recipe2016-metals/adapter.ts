/** Scarcity and toxicity of metals by ReCiPe 2016, for a reader's own copy: nothing of it is bundled. */
import type { Adapter, Emit, Row } from '../../adapter.ts';
import { figureOf } from '../../readers/cell.ts';
import { fileHasRows } from '../../row-count.ts';
import { ionOf, materialOfMineral, surplusOrePotential, toxicityIndicator } from './names.ts';
import { edition, recipe2016MetalsSource, scarcityFile, toxicityFile } from './source.ts';

/** The year of the method. */
const period = '2016';
const column = 'hierarchist';
const weight = 'A weight of the method for what is released, not a harm that was measured.';

function readScarcity(row: Row, emit: Emit): void {
  const printed = row.text('mineral_resource');
  const isFromPrice = printed.endsWith('*');
  const material = materialOfMineral.get(printed.replace(/\*$/, ''));
  const figure = figureOf(row, column);
  if (material === undefined || figure === undefined) {
    emit.drop(row, material === undefined ? 'a mineral that is no material here' : 'no factor');
    return;
  }
  emit.entity(surplusOrePotential);
  emit.statement({
    subject: material,
    predicate: 'hasImpactFactor',
    object: surplusOrePotential.id,
    stage: 'extraction',
    period,
    ...figure,
    unit: 'score',
    status: isFromPrice ? 'assumed' : 'estimated',
    locator: `${scarcityFile}, ${printed}, ${column}`,
    ...(isFromPrice ? { note: 'Estimated from the price.' } : {}),
  });
}

function readToxicity(row: Row, emit: Emit): void {
  const printed = row.text('name');
  const compartment = row.text('emission_compartment');
  const indicator = toxicityIndicator(row.text('category'), compartment);
  if (indicator === undefined) {
    emit.fail(
      row,
      'category',
      row.text('category'),
      `a criterion and a compartment (${compartment}) of names.ts`,
    );
    return;
  }
  if (printed === 'CADMIUM STEARATE') {
    emit.drop(row, 'cadmium stearate, which is no ion of a metal');
    return;
  }
  const ion = ionOf(printed);
  if (ion === undefined) {
    emit.fail(row, 'name', printed, 'an ion such as As(III) of a metal that names.ts knows');
    return;
  }
  const figure = figureOf(row, column);
  if (figure === undefined) {
    emit.drop(row, 'no factor');
    return;
  }
  emit.entity(indicator);
  emit.entity(ion);
  emit.statement({
    subject: ion.id,
    predicate: 'hasImpactFactor',
    object: indicator.id,
    period,
    ...figure,
    unit: 'score',
    status: 'estimated',
    locator: `${toxicityFile}, ${row.text('category')}, ${printed}, ${compartment}`,
    note: weight,
  });
}

const perspective = 'another perspective than the default of the method';

export const recipe2016Metals: Adapter = {
  id: 'recipe2016-metals',
  dataset: 'recipe2016-metals',
  source: recipe2016MetalsSource,
  edition,
  read: 'copy',
  rawFolder: 'harms/recipe2016-metals',
  bundled: false,
  tables: [
    {
      file: /^mineral_resource_scarcity_SOP\.csv$/,
      fileName: scarcityFile,
      layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
      columns: {
        mineral_resource: { is: 'term', meaning: 'Mineral; an asterisk means estimated from the price' },
        element: { ignored: 'a symbol, which is another element’s for caesium' },
        individualist: { ignored: perspective },
        hierarchist: { is: 'figure', meaning: 'Copper equivalent per mass', unit: 'score' },
        egalitarian: { ignored: perspective },
      },
      key: ['mineral_resource'],
      row: readScarcity,
    },
    {
      file: /^metal_toxicity\.csv$/,
      fileName: toxicityFile,
      layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
      columns: {
        category: { is: 'term', meaning: 'Criterion' },
        unit_as_printed: { ignored: '1,4-dichlorobenzene equivalent, released where the criterion says' },
        name: { is: 'term', meaning: 'Ion of a metal' },
        emission_compartment: { is: 'term', meaning: 'Where it is released' },
        individualist: { ignored: perspective },
        hierarchist: { is: 'figure', meaning: 'Equivalent per mass released', unit: 'score' },
        egalitarian: { ignored: perspective },
      },
      key: ['category', 'name', 'emission_compartment'],
      row: readToxicity,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [
    {
      says: 'copper is the measure of its own scarcity: its factor is 1',
      check({ statements }) {
        const copper = statements.find(
          ({ subject, object }) => subject === 'material:copper' && object === surplusOrePotential.id,
        );
        return copper === undefined || copper.value === 1 ? undefined : `${copper.value}`;
      },
    },
  ],
  pinnedAssertions: [fileHasRows(scarcityFile, 75), fileHasRows(toxicityFile, 552)],
};
