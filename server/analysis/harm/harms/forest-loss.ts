/** Tree cover lost inside the areas of mines, by country, commodity and year, in four allocations. */
import { statedHarm } from './stated.ts';

export const forestLoss = statedHarm({
  id: 'harm:tree-cover-loss-at-mines',
  label: {
    en: 'Tree cover lost inside mines',
    fr: 'Couvert arboré perdu dans les mines',
    es: 'Cubierta arbórea perdida dentro de las minas',
  },
  kind: 'magnitude',
  stage: 'extraction',
  scope: {
    en: 'Tree cover lost inside the areas of mines, of all uses of the metal; what is lost around the mines is not in it, and cobalt, lithium, tantalum and rare earths stand in one lump of other ores.',
    fr: 'Couvert arboré perdu à l’intérieur des mines, pour tous les usages du métal ; la perte autour des mines n’y est pas, et cobalt, lithium, tantale et terres rares sont réunis dans « autres minerais ».',
    es: 'Cubierta arbórea perdida dentro de las minas, para todos los usos del metal; lo perdido alrededor no está, y cobalto, litio, tantalio y tierras raras van juntos en «otros minerales».',
  },
  source: 'mining-forest-loss',
  noChain: null,
  predicate: 'hasIndicator',
  isEntity: false,
  hasMaterial: true,
  byAllocation: {
    price: 'indicator:tree-cover-loss-at-mines-by-price',
    mass: 'indicator:tree-cover-loss-at-mines-by-mass',
    primary: 'indicator:tree-cover-loss-at-mines-by-primary-metal',
    equal: 'indicator:tree-cover-loss-at-mines-in-equal-parts',
  },
});
