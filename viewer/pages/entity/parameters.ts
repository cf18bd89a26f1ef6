/** What the entity page takes from its address. */
import { stageNames } from '../../../picture/answer.ts';
import { flag, matching, oneOf, text, year } from '../../state/parameter.ts';

export const entityParameters = {
  stage: oneOf(stageNames),
  predicate: matching(/^[a-zA-Z]{2,40}$/),
  year,
  source: matching(/^[a-z0-9-]{2,60}$/),
  find: text(100),
  quarantined: flag,
  scale: oneOf(['COMMON']),
  series: oneOf(['TABLE']),
} as const;
