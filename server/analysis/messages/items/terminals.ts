/** Message 2: devices in people’s hands weigh more than networks and data centres. */
import type { StatementRow } from '../../../../schema/store.ts';
import { fill } from '../../label.ts';
import { servicesOf } from '../../life-cycle/services.ts';
import type { MessageFigure } from '../answer.ts';
import {
  change,
  computed,
  counted,
  inWords,
  isPast,
  newestOf,
  oldestOf,
  stated,
  world,
  yearOf,
} from '../figures.ts';
import { message } from '../item.ts';
import { terminalsWords as words } from '../words/terminals.ts';

const dataCentres = 'indicator:electricity-of-data-centres';
const networks = 'indicator:electricity-of-telecom-networks';
const half = 0.5;

export const terminals = message({
  id: 'terminals',
  label: words.label,
  wanted: {
    uses: { predicate: ['emits'], source: ['impactco2-ademe'] },
    making: {
      predicate: ['hasIndicator'],
      object: ['indicator:production-share-of-life-cycle-greenhouse-gases'],
    },
    models: {
      predicate: ['hasIndicator'],
      object: ['indicator:footprint-manufacturing-share'],
      source: ['boavizta-devices'],
    },
    world: { predicate: ['usesEnergy'], source: ['iea-data-centres'] },
    america: { predicate: ['usesEnergy'], source: ['lbnl-data-centres'] },
    europe: { predicate: ['usesEnergy'], source: ['eu-data-centres'] },
    shares: { predicate: ['hasIndicator'], source: ['eu-data-centres'] },
  },
  claims: ['CLM-013', 'CLM-049', 'CLM-051', 'CLM-056', 'CLM-077', 'CLM-079'],
  settings: {
    kept: { device: 'device:smartphone', levers: [{ lever: 'lifetime', value: 2 }] },
  },
  body({ rows, settled }) {
    const services = servicesOf(rows('uses'));
    const own = (service: string): readonly StatementRow[] =>
      rows('uses').filter(
        ({ subject, object }) => subject === service && object?.startsWith('indicator:digital-use-') === true,
      );
    const split = services.flatMap(({ service, infrastructureShare }): MessageFigure[] => {
      const behind = infrastructureShare?.quantity.value;
      if (typeof behind !== 'number') return [];
      const made = computed({
        label: words.devicesShare,
        rows: own(service),
        amount: { value: 1 - behind },
        unit: 'fraction',
        of: service,
      });
      return made === null ? [] : [made];
    });
    const isMore = ({ figure }: MessageFigure): boolean => (figure.quantity.value ?? 0) > half;
    const splitRows = split.flatMap(({ of }) => own(of ?? ''));
    const more = counted(words.moreUses, split.filter(isMore).length, splitRows);
    const without = services.filter((one) => one.devicesProduction === null && one.devicesUse === null);
    const making = newestOf(rows('making'));
    const models = rows('models').filter(({ value }) => value !== null);
    const sorted = models.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0) || a.row - b.row);
    const now = newestOf(rows('world').filter((row) => row.subject === world && row.object === dataCentres));
    const europe = (object: string): StatementRow | undefined =>
      oldestOf(rows('europe').filter((row) => row.object === object));
    const american = rows('america').filter(isPast);
    const phone = inWords(stated(words.making, making));
    return {
      headline:
        more === null || phone === null
          ? null
          : fill(words.headline, {
              more: split.filter(isMore).length,
              uses: split.length,
              phone,
            }),
      found: [
        {
          id: 'uses',
          bearing: 'shows',
          text: words.usesText,
          scope: words.usesScope,
          figures: [more, ...split],
        },
        {
          id: 'making',
          bearing: 'shows',
          text: words.makingText,
          scope: words.makingScope,
          figures: [
            stated(words.making, making),
            counted(words.models, models.length, models),
            counted(words.modelsAboveHalf, models.filter(({ value }) => (value ?? 0) > half).length, models),
            stated(words.leastMaking, sorted[0]),
            stated(words.mostMaking, sorted.at(-1)),
          ],
        },
        {
          id: 'kept-longer',
          bearing: 'shows',
          text: words.keptText,
          scope: words.keptScope,
          figures: [
            settled('kept')(words.keptGases, 'gases', 'relative'),
            settled('kept')(words.keptWaste, 'ewaste', 'relative'),
          ],
        },
        {
          id: 'uses-without-devices',
          bearing: 'contradicts',
          text: words.withoutText,
          scope: words.withoutScope,
          figures: without.flatMap(({ service, networks: behind, dataCentresProduction, dataCentresUse }) => {
            const parts = [behind, dataCentresProduction, dataCentresUse].flatMap(
              (one) => one?.quantity.value ?? [],
            );
            return [
              computed({
                label: words.without,
                rows: own(service),
                amount: { value: parts.reduce((sum, value) => sum + value, 0) },
                unit: 'kg:co2e',
                of: service,
              }),
            ];
          }),
        },
        {
          id: 'growth',
          bearing: 'contradicts',
          text: words.growthText,
          scope: words.growthScope,
          figures: [
            stated(words.worldNow, now),
            ...projected(rows('world'), now),
            change(words.american, oldestOf(american), newestOf(american)),
          ],
        },
        {
          id: 'europe',
          bearing: 'contradicts',
          text: words.europeText,
          scope: words.europeScope,
          figures: [
            stated(words.europeCentres, europe(dataCentres)),
            stated(words.europeNetworks, europe(networks)),
            ...rows('shares').map((row) => stated(words.nationalShare, row)),
          ],
        },
      ],
      unknown: words.unknown,
    };
  },
});

/**
 * The publisher projects regions and prints no world: they are added where they are the same regions that add up
 * to its world of today, within one unit for each of them, since each is rounded.
 */
function projected(
  rows: readonly StatementRow[],
  now: StatementRow | undefined,
): readonly (MessageFigure | null)[] {
  if (now === undefined || now.value === null) return [];
  const regions = rows.filter((row) => row.subject !== world && row.object === dataCentres);
  const today = regions.filter(({ period }) => period === now.period);
  const later = newestOf(regions)?.period;
  const then = regions.filter(({ period }) => period === later);
  const sum = (list: readonly StatementRow[]): number =>
    list.reduce((total, { value }) => total + (value ?? Number.NaN), 0);
  const isSame =
    JSON.stringify(today.map(({ subject }) => subject).sort()) ===
    JSON.stringify(then.map(({ subject }) => subject).sort());
  if (!isSame || then.every((row) => yearOf(row) <= yearOf(now))) return [];
  if (!(Math.abs(sum(today) - now.value) <= today.length)) return [];
  const made = computed({
    label: words.worldLater,
    rows: then,
    amount: { value: sum(then) },
    unit: now.unit ?? '',
  });
  if (made === null) return [];
  const { quantity } = made.figure;
  return [{ ...made, figure: { ...made.figure, quantity: { ...quantity, status: 'projected' } } }];
}
