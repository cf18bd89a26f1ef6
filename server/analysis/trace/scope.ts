/**
 * What a trace can be asked per and measured in. Of which devices and materials that can be answered, the statements
 * decide (carried/): what they do not carry is refused with the question that can be answered.
 */
import { kindOfEntityId } from '../../../schema/entity.ts';
import { QuestionError } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { knownId } from '../context/nearest.ts';
import type { TraceParameters } from './answer.ts';

export const tracePers = ['device', 'world-year', 'economy'] as const;
export type TracePer = (typeof tracePers)[number];

export const traceMeasures = ['mass', 'value', 'energy'] as const;
export type TraceMeasure = (typeof traceMeasures)[number];

/** @throws QuestionError (UNKNOWN_ID, BAD_USER_INPUT, NOT_ANSWERABLE) when a trace of that scope cannot be given */
export function checkScope(
  context: GraphContext,
  { per, economy, measure, start }: Pick<TraceParameters, 'per' | 'economy' | 'measure' | 'start'>,
): void {
  const place = economy === null ? null : knownId(context, economy, ['economy']);
  if (place !== null && per !== 'economy')
    throw new QuestionError(
      'BAD_USER_INPUT',
      `economy: ${place} is of use with per: ECONOMY only; without it a trace is of one device anywhere`,
      ['per: ECONOMY'],
      place,
    );
  if (per === 'economy' && place === null)
    throw new QuestionError('BAD_USER_INPUT', 'per: ECONOMY needs the economy, as economy: economy:FRA');
  // A material as start is traced as its source counts it, the world's of a year: there is no device to hold it.
  if (kindOfEntityId(start) === 'material' && (per !== 'device' || measure !== 'mass'))
    throw new QuestionError(
      'NOT_ANSWERABLE',
      `${per === 'device' ? 'measure' : 'per'}: a trace that starts at a material is of the world’s output as its sources count it; what one device or a year’s devices hold is asked from a device`,
      ['per: DEVICE', 'measure: MASS'],
    );
}
