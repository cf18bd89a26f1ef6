/** Every structural operator, a line each. */
import { columnDoubled, columnDropped, columnsShuffled } from './columns.ts';
import { fileCut } from './cut.ts';
import { encodingChanged } from './encoding.ts';
import { formulaInjected, htmlInjected } from './injection.ts';
import type { Operator } from './operator.ts';
import { separatorChanged } from './separator.ts';
import { unitChanged } from './unit.ts';

export const structuralOperators: readonly Operator[] = [
  columnDropped,
  columnDoubled,
  columnsShuffled,
  unitChanged,
  separatorChanged,
  encodingChanged,
  fileCut,
  htmlInjected,
  formulaInjected,
];
