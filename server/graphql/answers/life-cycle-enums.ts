/** Words of answers about life cycles that are one of a few. */
import type {
  LifeBehind,
  LifeCell,
  LifeComputed,
  LifeKind,
  LifeMeasure,
  LifePhase,
} from '../../analysis/life-cycle/answer.ts';
import { builder } from '../builder.ts';
import { described } from '../enums.ts';

export const LifeMeasureEnum = builder.enumType('LifeMeasure', {
  description: 'What is taken or given off.',
  values: described<LifeMeasure>({
    material: 'Mass of the device.',
    energy: 'Electricity and other energy.',
    water: 'Water.',
    emissions: 'Greenhouse gases.',
    waste: 'E-waste: mass by lifetime.',
  }),
});
export const LifePhaseEnum = builder.enumType('LifePhase', {
  description: 'When in a life.',
  values: described<LifePhase>({
    production: 'Making it; of a model, training it.',
    transport: 'Bringing it to whoever uses it.',
    use: 'Using it; of a site, running it.',
    'end-of-life': 'After use.',
    whole: 'All phases together, as one source has them.',
  }),
});
export const LifeKindEnum = builder.enumType('LifeKind', {
  description: 'Of what a life cycle is told.',
  values: described<LifeKind>({
    device: 'A class of devices, or a model of a maker.',
    site: 'A data centre or cloud region.',
    operator: 'A company that reports on the data centres it operates.',
    model: 'A model of artificial intelligence.',
  }),
});
export const LifeStateEnum = builder.enumType('LifeState', {
  description: 'Whether anything is known.',
  values: described<LifeCell['state']>({
    stated: 'A source states it, or a total and its share.',
    computed: 'Made by multiplication of stated figures.',
    unknown: 'No source states it; this is not zero.',
  }),
});
export const LifeRuleEnum = builder.enumType('LifeRule', {
  description: 'How a figure was made that no source states.',
  values: described<LifeComputed['rule']>({
    'power-by-time': 'Stated power draw by stated time.',
    'power-at-most': 'Stated power by the hours of a year: the most, if all ran always.',
    'energy-by-grid': 'Electricity by the grid of the economy.',
    'energy-by-water': 'Electricity by the water of a kilowatt-hour in the economy.',
  }),
});
export const LifeBehindPartEnum = builder.enumType('LifeBehindPart', {
  description: 'What stands behind the devices of those who use the internet.',
  values: described<LifeBehind['part']>({
    'data-centres': 'Data centres.',
    'data-centres-ai-and-crypto': 'Data centres, computing for AI and crypto-currencies among it.',
    'telecom-networks': 'Networks of telecommunication.',
  }),
});
