/** E-waste without documented collection and recycling: what an economy generated less what is documented, of one edition. */
import { byCodeUnit } from '../../../../schema/canonical.ts';
import type { StatementRow } from '../../../../schema/store.ts';
import { convert } from '../../../../schema/unit.ts';
import type { GraphContext } from '../../context/context.ts';
import { type Series, worldGroup } from '../../context/cover.ts';
import { filtersOf } from '../../whole/choose.ts';
import { isOfSeries } from '../../whole/whole.ts';
import type { HarmAmounts, HarmItem, HarmPart } from './harm.ts';
import { noExposure } from './words.ts';

const source = 'un-sdg-ewaste';
const unit = 't:gross';

interface Pair {
  readonly generated: Series;
  readonly recycled: Series;
  /** Years in which both name economies and print a world, ascending. */
  readonly years: readonly number[];
}

/** Both of one edition: editions hold different economies, and their difference would be that of two lists. */
function pairOf(context: GraphContext, precedence: string): Pair | undefined {
  const compare = context.precedence.compare(precedence, 'recyclesEwaste', null);
  const of = (predicate: 'generatesEwaste' | 'recyclesEwaste'): readonly Series[] =>
    context.cover
      .seriesOf(predicate, null)
      .filter((one) => one.source === source && one.dimension === 'mass:gross' && one.product === null);
  for (const recycled of [...of('recyclesEwaste')].sort(compare)) {
    const generated = of('generatesEwaste').find(({ edition }) => edition === recycled.edition);
    const printed = new Set(generated?.years.filter(({ hasWorld }) => hasWorld).map(({ year }) => year));
    const years = recycled.years
      .filter(({ year, economies, hasWorld }) => hasWorld && economies > 0 && printed.has(year))
      .map(({ year }) => year);
    if (generated !== undefined && years.length > 0) return { generated, recycled, years };
  }
  return undefined;
}

const tonnes = ({ value, unit: given }: StatementRow): number => convert(value ?? 0, given ?? unit, unit);

export const uncontrolledEwaste: HarmItem = {
  id: 'harm:ewaste-without-documented-treatment',
  label: {
    en: 'E-waste without documented treatment',
    fr: 'Déchets électroniques sans traitement documenté',
    es: 'Residuos electrónicos sin tratamiento documentado',
  },
  isEntity: false,
  kind: 'magnitude',
  stage: 'end-of-life',
  scope: {
    en: 'E-waste generated less what is documented as collected and recycled, where it was generated; all electric and electronic devices, fridges among them. Where it ended, at home or abroad, is not known.',
    fr: 'Déchets électroniques produits, moins ce qui est documenté comme collecté et recyclé, là où ils ont été produits\u202f; tous appareils électriques et électroniques, réfrigérateurs compris. Où ils ont fini, sur place ou à l’étranger, n’est pas connu.',
    es: 'Residuos electrónicos generados menos lo documentado como recogido y reciclado, donde se generaron; todos los aparatos eléctricos y electrónicos, frigoríficos incluidos. Dónde acabaron, en casa o fuera, no se sabe.',
  },
  caveats: [
    {
      en: 'An economy without a documented amount is in the part that no economy is named for: its e-waste is in the world’s figure, and nobody says how much of it is treated.',
      fr: 'Une économie sans quantité documentée est dans la part attribuée à personne\u202f: ses déchets sont dans le chiffre mondial, et personne ne dit quelle part en est traitée.',
      es: 'Una economía sin cantidad documentada está en la parte que no se atribuye a ninguna: sus residuos están en la cifra mundial, y nadie dice qué parte se trata.',
    },
    {
      en: 'E-waste received from abroad has no usable world data: single figures alone are known.',
      fr: 'Les déchets reçus de l’étranger n’ont pas de données mondiales utilisables\u202f: seuls des chiffres isolés sont connus.',
      es: 'Los residuos recibidos del extranjero no tienen datos mundiales utilizables: solo se conocen cifras sueltas.',
    },
  ],
  source,
  predicate: 'recyclesEwaste',
  objects: [],
  hasAllocation: false,
  hasMaterial: false,
  hasOwnPeriods: true,
  noChain: null,
  usersAreAtPlace: {
    en: 'Those who used the devices are where the waste was generated, so that consumption moves nothing.',
    fr: 'Ceux qui ont utilisé les appareils sont là où les déchets ont été produits\u202f: la consommation ne déplace donc rien.',
    es: 'Quienes usaron los dispositivos están donde se generaron los residuos: el consumo no mueve nada.',
  },
  noExposure: noExposure.notOfSupply,
  sourceNames: null,
  periods: (context, precedence) => (pairOf(context, precedence)?.years ?? []).map(String),
  edition: (context, precedence) => pairOf(context, precedence)?.recycled.edition,
  filters(context, { period, precedence }) {
    const pair = pairOf(context, precedence);
    const year = Number(period);
    return pair === undefined
      ? []
      : filtersOf([
          { series: pair.generated, year },
          { series: pair.recycled, year },
        ]);
  },
  amounts(context, rows, { period, precedence }): HarmAmounts | undefined {
    const pair = pairOf(context, precedence);
    if (pair === undefined) return undefined;
    const of = (series: Series): ReadonlyMap<string, StatementRow> =>
      new Map(
        rows
          .filter((row) => row.value !== null && isOfSeries(row, series, Number(period)))
          .map((row) => [row.subject, row]),
      );
    const [generated, recycled] = [of(pair.generated), of(pair.recycled)];
    const left = (subject: string): HarmPart | undefined => {
      const [made, treated] = [generated.get(subject), recycled.get(subject)];
      if (made === undefined || treated === undefined) return undefined;
      return {
        entity: subject,
        material: null,
        // More documented than generated is a fault of the source, and no e-waste below zero.
        value: Math.max(0, tonnes(made) - tonnes(treated)),
        rows: [made.row, treated.row],
      };
    };
    const economies = [...generated.keys()].filter((id) => id.startsWith('economy:')).sort(byCodeUnit);
    const parts = economies.flatMap((id) => left(id) ?? []);
    const world = left(worldGroup);
    const rest = world === undefined ? 0 : world.value - parts.reduce((total, { value }) => total + value, 0);
    return {
      unit,
      parts,
      placeless: world !== undefined && rest > 0 ? [{ entity: null, value: rest, rows: world.rows }] : [],
      withoutValue: [],
    };
  },
};
