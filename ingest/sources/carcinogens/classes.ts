/** Classes of the two lists, as kinds of harm: what a substance may do, not what it did somewhere. */
import type { Entity } from '../../../schema/entity.ts';
import { plainEntity } from '../../plain-entity.ts';

const harm = (slug: string, en: string, fr: string, es: string): Entity =>
  plainEntity('harm', slug, { en, fr, es });

export const ntpClasses: ReadonlyMap<string, Entity> = new Map([
  [
    '1',
    harm(
      'ntp-known-carcinogen',
      'Cancer: known human carcinogen (US NTP)',
      'Cancer : cancérogène humain avéré (NTP, États-Unis)',
      'Cáncer: carcinógeno humano conocido (NTP, EE. UU.)',
    ),
  ],
  [
    '2',
    harm(
      'ntp-anticipated-carcinogen',
      'Cancer: reasonably anticipated to be a human carcinogen (US NTP)',
      'Cancer : raisonnablement présumé cancérogène humain (NTP, États-Unis)',
      'Cáncer: razonablemente previsible como carcinógeno humano (NTP, EE. UU.)',
    ),
  ],
]);

/** The package writes 11 for 2A and 12 for 2B. */
export const iarcClasses: ReadonlyMap<string, Entity> = new Map([
  [
    '1',
    harm(
      'iarc-group-1',
      'Cancer: carcinogenic to humans (IARC, group 1)',
      'Cancer : cancérogène pour l’homme (CIRC, groupe 1)',
      'Cáncer: carcinógeno para el ser humano (CIIC, grupo 1)',
    ),
  ],
  [
    '11',
    harm(
      'iarc-group-2a',
      'Cancer: probably carcinogenic to humans (IARC, group 2A)',
      'Cancer : probablement cancérogène pour l’homme (CIRC, groupe 2A)',
      'Cáncer: probablemente carcinógeno para el ser humano (CIIC, grupo 2A)',
    ),
  ],
  [
    '12',
    harm(
      'iarc-group-2b',
      'Cancer: possibly carcinogenic to humans (IARC, group 2B)',
      'Cancer : peut-être cancérogène pour l’homme (CIRC, groupe 2B)',
      'Cáncer: posiblemente carcinógeno para el ser humano (CIIC, grupo 2B)',
    ),
  ],
]);
/** Not a harm: the evidence does not suffice to say. */
export const iarcNotClassifiable = '3';
