/** The pictures that the server draws, one line each. */
import { chain } from './chain.ts';
import { concentration } from './concentration.ts';
import { coverage } from './coverage.ts';
import { harm } from './harm.ts';
import { infrastructure, infrastructureOverview } from './infrastructure.ts';
import { ledger } from './ledger.ts';
import { map } from './map.ts';
import { network } from './network.ts';
import { origin, originOverview } from './origin.ts';
import { refinedAtHome } from './refined-at-home.ts';
import { scenario } from './scenario.ts';
import type { ServedPicture } from './served.ts';
import { value } from './value.ts';

export const servedPictures: readonly ServedPicture[] = [
  ledger,
  map,
  coverage,
  concentration,
  originOverview,
  origin,
  chain,
  infrastructureOverview,
  infrastructure,
  refinedAtHome,
  harm,
  scenario,
  network,
  value,
];
