/** Uses of digital services: what falls on the person’s devices, and what on networks and data centres behind them. */
import { byCodeUnit } from '../../../schema/canonical.ts';
import type { StatementRow } from '../../../schema/store.ts';
import type { Figure } from '../answer.ts';
import { figureOfRow } from '../figure.ts';
import { groupBy } from '../group-by.ts';
import type { LifeService } from './answer.ts';
import { added } from './arithmetic.ts';
import { shareOf } from './things.ts';

const prefix = 'indicator:digital-use-';
const gases = 'kg:co2e';

/** By id. What the source does not state stays unknown, and no share is made without it. */
export function servicesOf(rows: readonly StatementRow[]): readonly LifeService[] {
  const uses = rows.filter(({ object }) => object?.startsWith(prefix) === true);
  return [...groupBy(uses, ({ subject }) => subject)]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([service, own]): LifeService[] => {
      const [first] = own;
      if (first === undefined) return [];
      const figure = (name: string): Figure | null => {
        const row = own.find(({ object, value }) => object === `${prefix}${name}` && value !== null);
        return row === undefined ? null : figureOfRow(row, gases);
      };
      const devicesProduction = figure('terminals-construction');
      const devicesUse = figure('terminals-use');
      const networks = figure('transmission');
      const dataCentresProduction = figure('data-centres-construction');
      const dataCentresUse = figure('data-centres-use');
      const behind = [networks, dataCentresProduction, dataCentresUse];
      return [
        {
          service,
          source: first.source,
          devicesProduction,
          devicesUse,
          networks,
          dataCentresProduction,
          dataCentresUse,
          infrastructureShare: shareOf(
            added(behind, gases),
            added([devicesProduction, devicesUse, ...behind], gases),
          ),
        },
      ];
    });
}
