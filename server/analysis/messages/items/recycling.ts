/** Message 4: recycling is partial. */
import type { StatementRow } from '../../../../schema/store.ts';
import { fill, percentText } from '../../label.ts';
import type { MessageFigure } from '../answer.ts';
import { computed, counted, inWords, isPast, newestOf, stated, world } from '../figures.ts';
import { message } from '../item.ts';
import { recyclingWords as words } from '../words/recycling.ts';

const rate = 'indicator:end-of-life-recycling-rate';
/** Below this a rate of recycled input is next to nothing, in percent and as a fraction. */
const little = 0.01;

/** How much the number in use grows a year in the calculation that asks whether recycling alone could do. */
const growth = 0.03;

export const recycling = message({
  id: 'recycling',
  label: words.label,
  wanted: {
    collected: { predicate: ['collectsEwaste'], source: ['un-ewaste-monitors'] },
    generated: { subject: [world], predicate: ['generatesEwaste'], source: ['un-ewaste-monitors'] },
    rareEarths: { predicate: ['hasIndicator'], object: ['indicator:demand-met-by-ewaste-recycling'] },
    metals: { predicate: ['hasIndicator'], source: ['metal-recovery-studies'] },
    input: {
      predicate: ['hasIndicator'],
      object: ['indicator:end-of-life-recycling-input-rate'],
      source: ['dw-crm'],
    },
    traded: {
      subject: [world],
      predicate: ['hasIndicator'],
      object: ['indicator:ewaste-across-borders'],
    },
  },
  claims: ['CLM-018', 'CLM-019', 'CLM-020', 'CLM-021', 'CLM-027', 'CLM-033', 'CLM-081'],
  settings: {
    steady: {
      device: 'device:smartphone',
      levers: [
        { lever: 'collection', value: 1 },
        { lever: 'recycling', value: 1 },
      ],
    },
    growing: {
      device: 'device:smartphone',
      levers: [
        { lever: 'collection', value: 1 },
        { lever: 'recycling', value: 1 },
        { lever: 'demand-growth', value: growth },
      ],
    },
  },
  body({ rows, settled }) {
    const share = rows('collected').filter(({ unit }) => unit === 'percent');
    const ofWorld = newestOf(share.filter(({ subject }) => subject === world));
    const mass = newestOf(rows('collected').filter(({ unit }) => unit === 'Mt:gross'));
    const generated = rows('generated').find(
      (row) => row.period === mass?.period && row.unit === 'Mt:gross' && isPast(row),
    );
    const rest = undocumented(generated, mass);
    const metal = (indicator: string): readonly StatementRow[] =>
      rows('metals').filter(({ object }) => object === `indicator:${indicator}`);
    const input = rows('input').filter(({ value }) => value !== null);
    const [documented, other] = [inWords(stated(words.documented, ofWorld)), inWords(rest)];
    return {
      headline:
        documented === null || other === null
          ? null
          : fill(words.headline, { documented, rest: other, year: mass?.period ?? '' }),
      found: [
        {
          id: 'documented',
          bearing: 'shows',
          text: words.documentedText,
          scope: words.documentedScope,
          figures: [
            stated(words.documented, ofWorld),
            ...share
              .filter(({ subject }) => subject !== world)
              .toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0))
              .map((row) => stated(words.documented, row)),
            stated(words.generated, generated),
            stated(words.collected, mass),
            rest,
          ],
        },
        {
          id: 'metals',
          bearing: 'shows',
          text: words.metalsText,
          scope: words.metalsScope,
          figures: [
            ...metal('elements-recycled-below-one-percent').map((row) => stated(words.belowOne, row)),
            ...rows('metals')
              .filter(({ object }) => object === rate)
              .map((row) => stated(words.goldOfElectronics, row)),
            ...metal('share-recovered-after-preprocessing').map((row) => stated(words.preprocessed, row)),
            ...rows('rareEarths').map((row) => stated(words.rareEarths, row)),
          ],
        },
        {
          id: 'input',
          bearing: 'shows',
          text: words.inputText,
          scope: words.inputScope,
          figures: [
            counted(words.inputCounted, input.length, input),
            counted(words.inputLittle, input.filter(({ value }) => (value ?? 0) < little).length, input),
            stated(words.inputMost, input.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))[0]),
          ],
        },
        {
          id: 'all-recycled-growing',
          bearing: 'shows',
          text: fill(words.growingText, { growth: percentText(growth, 1) }),
          scope: words.allScope,
          figures: [
            settled('growing')(words.cobaltDug, 'dug-cobalt', 'relative'),
            settled('growing')(words.copperDug, 'dug-copper', 'relative'),
          ],
        },
        {
          id: 'above-half',
          bearing: 'contradicts',
          text: words.aboveHalfText,
          scope: words.aboveHalfScope,
          figures: metal('metals-recycled-above-half').map((row) => stated(words.aboveHalf, row)),
        },
        {
          id: 'all-recycled',
          bearing: 'contradicts',
          text: words.steadyText,
          scope: words.allScope,
          figures: [
            settled('steady')(words.cobaltDug, 'dug-cobalt', 'relative'),
            settled('steady')(words.copperDug, 'dug-copper', 'relative'),
          ],
        },
        {
          id: 'across-borders',
          bearing: 'contradicts',
          text: words.tradedText,
          scope: words.tradedScope,
          figures: [stated(words.traded, newestOf(rows('traded')))],
        },
      ],
      unknown: words.unknown,
    };
  },
});

/** What was generated and not documented as collected, where both are of one year. */
function undocumented(
  generated: StatementRow | undefined,
  collected: StatementRow | undefined,
): MessageFigure | null {
  if (generated === undefined || collected === undefined) return null;
  if (generated.value === null || collected.value === null) return null;
  return computed({
    label: words.rest,
    rows: [generated, collected],
    amount: { value: generated.value - collected.value },
    unit: 'Mt:gross',
    of: world,
  });
}
