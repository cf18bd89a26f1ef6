/** What a parameter of an answer is called in a citation, in the reader's language. Its value stays as it was asked. */
import type { Label, Language } from '../../../schema/label.ts';

const is = (en: string, fr: string, es: string): Label => ({ en, fr, es });

/** By the name that the API has for it. */
export const parameterWords: Readonly<Record<string, Label>> = {
  allocation: is('allocation', 'répartition', 'reparto'),
  benefit: is('benefit', 'bénéfice', 'beneficio'),
  burden: is('burden', 'charge', 'carga'),
  by: is('by', 'par', 'por'),
  chainYear: is('year of the chain', 'année de la chaîne', 'año de la cadena'),
  chinaApart: is('China apart', 'Chine à part', 'China aparte'),
  consumer: is('consumer', 'consommateur', 'consumidor'),
  depth: is('steps', 'pas', 'pasos'),
  device: is('device', 'appareil', 'dispositivo'),
  direction: is('direction', 'sens', 'sentido'),
  draws: is('draws', 'tirages', 'sorteos'),
  economy: is('economy', 'économie', 'economía'),
  edition: is('edition', 'édition', 'edición'),
  fillMissingQuantity: is(
    'missing quantities filled in',
    'quantités manquantes comblées',
    'cantidades que faltan completadas',
  ),
  first: is('first', 'premiers', 'primeros'),
  from: is('from', 'de', 'desde'),
  fromStage: is('from the stage', 'depuis l’étape', 'desde la etapa'),
  grade: is('grade', 'teneur', 'ley'),
  group: is('group', 'groupe', 'grupo'),
  grown: is('grown around', 'étendu autour de', 'ampliado alrededor de'),
  harm: is('harm', 'dommage', 'daño'),
  id: is('number', 'numéro', 'número'),
  kind: is('kind', 'genre', 'clase'),
  language: is('language', 'langue', 'lengua'),
  lens: is('lens', 'angle', 'enfoque'),
  levers: is('levers', 'leviers', 'palancas'),
  lump: is('lumps', 'groupes sans détail', 'grupos sin detalle'),
  material: is('material', 'matière', 'material'),
  materials: is('materials', 'matières', 'materiales'),
  measure: is('measure', 'mesure', 'medida'),
  merchants: is('merchants', 'négociants', 'comerciantes'),
  minShare: is('least share', 'part minimale', 'parte mínima'),
  named: is('with names', 'avec les noms', 'con nombres'),
  network: is('network', 'réseau', 'red'),
  object: is('object', 'objet', 'objeto'),
  of: is('of', 'de', 'de'),
  per: is('per', 'par', 'por'),
  perHead: is('per head', 'par habitant', 'por habitante'),
  precedence: is('precedence', 'priorité', 'prioridad'),
  predicate: is('relation', 'relation', 'relación'),
  predicates: is('relations', 'relations', 'relaciones'),
  priceYear: is('year of prices', 'année des prix', 'año de los precios'),
  producer: is('producer', 'producteur', 'productor'),
  product: is('product', 'produit', 'producto'),
  retained: is('part kept', 'part gardée', 'parte que queda'),
  rule: is('rule', 'règle', 'regla'),
  scheme: is('classification', 'classement', 'clasificación'),
  source: is('source', 'source', 'fuente'),
  stage: is('stage', 'étape', 'etapa'),
  start: is('start', 'départ', 'inicio'),
  subject: is('subject', 'sujet', 'sujeto'),
  text: is('text', 'texte', 'texto'),
  to: is('to', 'à', 'hasta'),
  toStage: is('to the stage', 'jusqu’à l’étape', 'hasta la etapa'),
  verdict: is('verdict', 'verdict', 'veredicto'),
  way: is('way', 'voie', 'vía'),
  weight: is('weight', 'poids', 'peso'),
  weighting: is('weighting', 'pondération', 'ponderación'),
  with: is('with', 'avec', 'con'),
  withKinds: is('kinds', 'genres', 'clases'),
  withoutKinds: is('without the kinds', 'sans les genres', 'sin las clases'),
  worldPool: is('world pool', 'réserve mondiale', 'reserva mundial'),
  year: is('year', 'année', 'año'),
  yearsOf: is('years of', 'années de', 'años de'),
};

const yes = is('yes', 'oui', 'sí');
const no = is('no', 'non', 'no');

/** "scheme oecd-2025" as a reader of the language says it; a name without words stays as the API has it. */
export function saidParameter(
  { name, value }: { readonly name: string; readonly value: string },
  language: Language,
): string {
  const said = Object.hasOwn(parameterWords, name) ? (parameterWords[name]?.[language] ?? name) : name;
  return `${said} ${value === 'true' ? yes[language] : value === 'false' ? no[language] : value}`;
}
