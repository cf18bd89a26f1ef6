/** Greenhouse gases of the electricity of data centres: what an economy's data centres use, by its own grid's factor. */
import { yearsOfPeriod } from '../../../../schema/statement.ts';
import type { StatementRow } from '../../../../schema/store.ts';
import { convert } from '../../../../schema/unit.ts';
import { dataCentreElectricity } from './data-centre-electricity.ts';
import type { HarmAmounts, HarmItem } from './harm.ts';
import { noChain, noExposure } from './words.ts';

const factorSource = 'ember-grid-intensity';
const factorIndicator = 'indicator:electricity-carbon-intensity';
const unit = 'Mt:co2e';
const gramsPerMegatonne = 1e12;

export const dataCentreEmissions: HarmItem = {
  id: 'harm:greenhouse-gases-of-data-centres',
  label: {
    en: 'Greenhouse gases of the electricity of data centres',
    fr: 'Gaz à effet de serre de l’électricité des centres de données',
    es: 'Gases de efecto invernadero de la electricidad de los centros de datos',
  },
  isEntity: false,
  kind: 'magnitude',
  stage: 'use',
  scope: {
    en: 'Electricity of an economy’s data centres times the carbon intensity of its own grid in the same year; what a company bought under contract is not considered. Economies inside a publisher’s lump have no grid, and are not in the total.',
    fr: 'Électricité des centres de données d’une économie, multipliée par l’intensité carbone de son propre réseau la même année\u202f; les contrats d’achat des entreprises ne sont pas considérés. Les économies dans un regroupement n’ont pas de réseau et ne sont pas dans le total.',
    es: 'Electricidad de los centros de datos de una economía por la intensidad de carbono de su propia red en el mismo año; no se consideran los contratos de compra de las empresas. Las economías dentro de un grupo no tienen red y no están en el total.',
  },
  caveats: [],
  source: dataCentreElectricity.source,
  predicate: dataCentreElectricity.predicate,
  objects: dataCentreElectricity.objects,
  hasAllocation: false,
  hasMaterial: false,
  hasOwnPeriods: true,
  noChain: noChain.services,
  usersAreAtPlace: null,
  noExposure: noExposure.notOfSupply,
  sourceNames: null,
  periods: dataCentreElectricity.periods,
  edition: dataCentreElectricity.edition,
  filters(context, reading) {
    const year = yearsOfPeriod(reading.period).to;
    return [
      ...dataCentreElectricity.filters(context, reading),
      {
        predicate: ['hasIndicator'],
        object: [factorIndicator],
        source: [factorSource],
        years: { from: year, to: year },
      },
    ];
  },
  amounts(context, rows, reading): HarmAmounts | undefined {
    const used = dataCentreElectricity.amounts(context, rows, reading);
    if (used === undefined) return undefined;
    const factors = new Map<string, StatementRow>();
    for (const row of rows) {
      if (row.object === factorIndicator && row.source === factorSource && row.period === reading.period)
        if (row.value !== null && row.unit !== null) factors.set(row.subject, row);
    }
    const parts = used.parts.flatMap((part) => {
      const factor = factors.get(part.entity);
      if (factor?.value == null || factor.unit === null) return [];
      const kilowattHours = convert(part.value, used.unit, 'kWh');
      const grams = kilowattHours * convert(factor.value, factor.unit, 'g/kWh:co2e');
      return [{ ...part, value: grams / gramsPerMegatonne, rows: [...part.rows, factor.row] }];
    });
    const withFactor = new Set(parts.map(({ entity }) => entity));
    return {
      unit,
      parts,
      placeless: [],
      withoutValue: used.parts.map(({ entity }) => entity).filter((entity) => !withFactor.has(entity)),
    };
  },
};
