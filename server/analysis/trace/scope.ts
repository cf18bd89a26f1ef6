/**
 * What a trace can be asked per and measured in, and what the data carry of that today. A parameter that the data
 * do not carry is refused with the question that can be answered, never answered as if it had not been asked.
 */
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
  { per, economy, measure }: Pick<TraceParameters, 'per' | 'economy' | 'measure'>,
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
  if (per !== 'device')
    throw new QuestionError(
      'NOT_ANSWERABLE',
      `per: no source in this graph says how many such devices ${place === null ? 'the world takes in a year' : `${place} takes in a year`}; what can be answered is one device (per: DEVICE)`,
      ['per: DEVICE'],
    );
  if (measure !== 'mass')
    throw new QuestionError(
      'NOT_ANSWERABLE',
      measure === 'value'
        ? 'measure: no source in this graph prices what passes from stage to stage; what can be answered is mass (measure: MASS)'
        : 'measure: no source in this graph gives the energy of every stage; what can be answered is mass (measure: MASS)',
      ['measure: MASS'],
    );
}
