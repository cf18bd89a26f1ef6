/** What the entity page takes from its address. */
import { stageNames } from '../../../picture/answer.ts';
import { flag, matching, oneOf, type Parameter, text, year } from '../../state/parameter.ts';

/** Of a thing of which much is said the table shows the latest year; `all` asks for every year. */
const yearOrAll: Parameter<number | 'all'> = {
  parse: (written) => (written === 'all' ? 'all' : year.parse(written)),
  print: String,
  expected: 'year',
};

export const entityParameters = {
  stage: oneOf(stageNames),
  predicate: matching(/^[a-zA-Z]{2,40}$/),
  year: yearOrAll,
  source: matching(/^[a-z0-9-]{2,60}$/),
  find: text(100),
  quarantined: flag,
  named: flag,
  scale: oneOf(['COMMON']),
  series: oneOf(['TABLE']),
} as const;
