/** Every harm that can be asked about, a line each; then what is left out, with the reason. */
import { registry } from '../../../../schema/registry.ts';
import { armedInterference } from './armed-interference.ts';
import { armedPresence } from './armed-presence.ts';
import { childLabour } from './child-labour.ts';
import { childrenAtMines } from './children-at-mines.ts';
import { damDeaths } from './dam-deaths.ts';
import { damFailures } from './dam-failures.ts';
import { dataCentreElectricity } from './data-centre-electricity.ts';
import { dataCentreEmissions } from './data-centre-emissions.ts';
import { deathsFromLead } from './deaths-from-lead.ts';
import { defenders } from './defenders.ts';
import { defendersKilledOrDisappeared } from './defenders-killed-or-disappeared.ts';
import { defendersKilledOrDisappearedMining } from './defenders-killed-or-disappeared-mining.ts';
import { defendersMining } from './defenders-mining.ts';
import { deforestation } from './deforestation.ts';
import { disappearanceOfDefenders } from './disappearance-of-defenders.ts';
import { environmentalConflict } from './environmental-conflict.ts';
import { forcedChildLabour } from './forced-child-labour.ts';
import { forcedLabour } from './forced-labour.ts';
import { forestLoss } from './forest-loss.ts';
import type { HarmItem } from './harm.ts';
import { hazardousChildLabour } from './hazardous-child-labour.ts';
import { iqLossFromLead } from './iq-loss-from-lead.ts';
import { mercuryAtMines } from './mercury-at-mines.ts';
import { modernSlavery } from './modern-slavery.ts';
import { organisedViolence } from './organised-violence.ts';
import { tailingsReleased } from './tailings-released.ts';
import { uncontrolledEwaste } from './uncontrolled-ewaste.ts';

const items: readonly HarmItem[] = [
  forestLoss,
  damDeaths,
  damFailures,
  tailingsReleased,
  defendersMining,
  defenders,
  organisedViolence,
  uncontrolledEwaste,
  dataCentreElectricity,
  dataCentreEmissions,
  childLabour,
  forcedLabour,
  forcedChildLabour,
  armedPresence,
  armedInterference,
  childrenAtMines,
  mercuryAtMines,
  environmentalConflict,
  deforestation,
  deathsFromLead,
  iqLossFromLead,
  modernSlavery,
  hazardousChildLabour,
  disappearanceOfDefenders,
  defendersKilledOrDisappeared,
  defendersKilledOrDisappearedMining,
];
export const harms = registry('harm', items);
