/** Governance indicators out of the World Bank's indicator service, a series an aspect. */
import type { Adapter } from '../../adapter.ts';
import { CellError } from '../../readers/cell.ts';
import { type ReaderOf, serviceTable } from '../world-bank/service.ts';
import { aspects, scoreOf, wbWgi2024 } from './adapter.ts';

/** `CC.EST`, and `GOV_WGI_CC.EST` since the series have a prefix. */
const estimate = /^(?:GOV_WGI_)?([A-Z]{2})\.EST$/;
/** Scores have a deviation of one, so that none is far from -2.5 to 2.5; ranks and the scale to 100 are others. */
const farthest = 4;
const note = 'Its standard error is a series of its own, which is not read.';

const readerOf: ReaderOf = (series) => {
  const aspect = aspects.get(estimate.exec(series)?.[1]?.toLowerCase() ?? '');
  if (aspect === undefined) return undefined;
  return ({ subject, code, year, figure }, row, emit) => {
    if (Math.abs(figure.value ?? 0) > farthest)
      throw new CellError('value', row.text('value'), 'a score from about -2.5 to 2.5');
    emit.statement({
      ...scoreOf(subject, aspect, year, figure),
      locator: `${series}, ${code}, ${year}`,
      note,
    });
  };
};

export const wbWgiService: Adapter = {
  ...wbWgi2024,
  id: 'wb-wgi-service',
  read: 'original',
  rawFolder: 'no-file-was-at-hand',
  bundled: false,
  awaitsFile: true,
  tables: [
    serviceTable(
      { file: /^wb-.*\.EST.*\.json$/i, fileName: 'wb-GOV_WGI_CC.EST-1.json' },
      { meaning: 'Score from -2.5 to 2.5', unit: 'score' },
      readerOf,
    ),
  ],
  pinnedAssertions: [],
};
