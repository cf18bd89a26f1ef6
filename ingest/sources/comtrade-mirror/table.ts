/** Pairs of economies with both reports side by side: one side's reports are read at a time. */
import type { Label } from '../../../schema/label.ts';
import type { Emit, InputTable, Row } from '../../adapter.ts';
import { figureOf } from '../../readers/cell.ts';
import { mirrorEdition, mirrorFile } from '../comtrade-sources/editions.ts';
import { emitReporters } from '../comtrade-sources/extents.ts';
import { emitReport, type Side } from '../comtrade-sources/report.ts';
import { emitHsProduct } from '../hs-nomenclature/product.ts';

const columns = {
  X: { value: 'value_reported_by_exporter_usd_fob', mass: 'netwgt_reported_by_exporter_kg' },
  M: { value: 'value_reported_by_importer_usd_cif', mass: 'netwgt_reported_by_importer_kg' },
} as const;
const letters = 'letters of the economy whose number is read; S19 and blank where ISO 3166 has none';
const otherSide = 'the other side’s report, which its own adapter reads';

const texts: Readonly<Record<Side['flow'], Label>> = {
  X: {
    en: 'Exports to every partner, as those economies report them that reported the year; what others sent is absent.',
    fr: 'Exportations vers tous les partenaires, telles que les déclarent les économies qui ont déclaré l’année ; ce que les autres ont envoyé est absent.',
    es: 'Exportaciones a todos los socios, tal como las declaran las economías que declararon el año; lo que enviaron las demás está ausente.',
  },
  M: {
    en: 'Imports from every partner, as those economies report them that reported the year; what others received is absent.',
    fr: 'Importations de tous les partenaires, telles que les déclarent les économies qui ont déclaré l’année ; ce que les autres ont reçu est absent.',
    es: 'Importaciones de todos los socios, tal como las declaran las economías que declararon el año; lo que recibieron las demás está ausente.',
  },
};

/** The number held other goods before: an economy that still used HS 2017 counts them here. */
const notes: ReadonlyMap<string, string> = new Map([
  ['811292', 'A reporter that still used HS 2017 counts hafnium and rhenium here too.'],
]);

function readRow(row: Row, emit: Emit, side: Side): void {
  const year = row.text('year');
  const code = row.text('hs6');
  const exporter = row.text('exporter_m49');
  const importer = row.text('importer_m49');
  const { value, mass } = columns[side.flow];
  if (!/^20(2[2-7])$/.test(year)) {
    emit.fail(row, 'year', year, 'a year from 2022 to 2027, in which HS 2022 is in force');
    return;
  }
  if (!/^\d{6}$/.test(code)) {
    emit.fail(row, 'hs6', code, 'six digits; where a leading zero was lost, restore it');
    return;
  }
  for (const column of ['exporter_m49', 'importer_m49'] as const) {
    if (/^[1-9]\d{0,2}$/.test(row.text(column))) continue;
    emit.fail(row, column, row.text(column), 'a number of one to three digits; the world (0) is no pair');
    return;
  }
  if (row.text(value) === '' && row.text(mass) !== '') {
    emit.fail(row, value, '', 'a value beside the mass of the same report');
    return;
  }
  if (row.text(value) === '') {
    emit.drop(row, `the ${side.flow === 'X' ? 'exporter' : 'importer'} reports nothing of this pair`);
    return;
  }
  if (exporter === importer) {
    emit.drop(row, 'goods that come back to the economy that sent them: no trade of two economies');
    return;
  }
  const product = emitHsProduct(emit, '2022', code);
  const otherMass = figureOf(row, columns[side.flow === 'X' ? 'M' : 'X'].mass)?.value;
  emitReporters(emit, side, mirrorEdition, product, year, texts[side.flow]);
  const note = notes.get(code);
  emitReport(row, emit, side, mirrorEdition, {
    year,
    code,
    reporter: side.flow === 'X' ? exporter : importer,
    partner: side.flow === 'X' ? importer : exporter,
    value,
    mass,
    product,
    ...(note === undefined ? {} : { note }),
    ...(otherMass === undefined ? {} : { otherMass }),
  });
}

export function mirrorTable(side: Side): InputTable {
  const own = columns[side.flow];
  const other = columns[side.flow === 'X' ? 'M' : 'X'];
  const who = side.flow === 'X' ? 'exporter' : 'importer';
  return {
    file: /^mirror_pairs.*\.csv$/,
    fileName: mirrorFile,
    layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
    columns: {
      year: { is: 'term', meaning: 'Year of the trade' },
      hs6: { is: 'term', meaning: 'Six digits, in the revision in which the reporter reports' },
      exporter_m49: { is: 'place', meaning: 'Number of the exporter in UN Comtrade' },
      exporter: { ignored: letters },
      importer_m49: { is: 'place', meaning: 'Number of the importer in UN Comtrade' },
      importer: { ignored: letters },
      [own.value]: { is: 'figure', meaning: `Value as the ${who} reports it`, unit: side.unit },
      [own.mass]: { is: 'figure', meaning: `Net weight as the ${who} reports it`, unit: 'kg:gross' },
      [other.value]: { ignored: otherSide },
      [other.mass]: {
        is: 'figure',
        meaning: 'Net weight as the other side reports it: not said here, but it may confirm this side’s',
        unit: 'kg:gross',
      },
    },
    key: ['year', 'hs6', 'exporter_m49', 'importer_m49'],
    row: (row, emit) => readRow(row, emit, side),
  };
}
