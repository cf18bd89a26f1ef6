/** What a lens on value capture is: a name, the statements it needs, and a pure function to its answer. */
import type { Label } from '../../../schema/label.ts';
import type { StatementFilter } from '../../../schema/store.ts';
import type { Asked, Slices } from '../analysis.ts';
import type { GraphContext } from '../context/context.ts';
import type { ValueCaptureAnswer, ValueLens } from './answer.ts';
import type { ValueCaptureParameters } from './parameters.ts';

export interface LensItem {
  readonly id: ValueLens;
  readonly label: Label;
  /** Parameters that are of this lens and not of every one. */
  readonly own: readonly (keyof ValueCaptureParameters)[];
  /**
   * Which statements it needs.
   * @throws QuestionError when the question cannot be answered
   */
  readonly gather: (context: GraphContext, values: ValueCaptureParameters) => readonly StatementFilter[];
  /** @throws QuestionError when the question cannot be answered */
  readonly compute: (
    context: GraphContext,
    asked: Asked<ValueCaptureParameters>,
    slices: Slices,
  ) => ValueCaptureAnswer;
}
