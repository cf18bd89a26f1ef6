/** What a price is quoted for and where: an indicator, named from a form of the material and a market. */
import type { Entity } from '../../../../schema/entity.ts';
import type { Label } from '../../../../schema/label.ts';

const same = (text: string): Label => ({ en: text, fr: text, es: text });
const label = (en: string, fr: string, es: string): Label => ({ en, fr, es });

const markets = {
  average: label(
    'average, as the USGS prints it',
    'moyenne, telle que l’USGS l’imprime',
    'promedio, tal como lo publica el USGS',
  ),
  'australia-fob': label('free on board, Australia', 'franco à bord, Australie', 'franco a bordo, Australia'),
  'china-cif': label(
    'cost, insurance and freight, China',
    'coût, assurance et fret, Chine',
    'coste, seguro y flete, China',
  ),
  'china-ex-works': label('ex works, China', 'départ usine, Chine', 'en fábrica, China'),
  'china-fob': label('free on board, China', 'franco à bord, Chine', 'franco a bordo, China'),
  comex: label('COMEX, first position', 'COMEX, première échéance', 'COMEX, primer vencimiento'),
  europe: label('Europe', 'Europe', 'Europa'),
  'european-free-market': label('European free market', 'marché libre européen', 'mercado libre europeo'),
  'lme-cash': label(
    'London Metal Exchange, cash',
    'London Metal Exchange, comptant',
    'London Metal Exchange, contado',
  ),
  'new-york-dealer': label('New York dealer', 'négociants de New York', 'comerciantes de Nueva York'),
  'north-america': label('North America', 'Amérique du Nord', 'América del Norte'),
  rotterdam: same('Rotterdam'),
  'united-states': label('United States', 'États-Unis', 'Estados Unidos'),
  'us-imports': label(
    'unit value of US imports',
    'valeur unitaire des importations des États-Unis',
    'valor unitario de las importaciones de Estados Unidos',
  ),
  'us-mines': label(
    'value at US mines and plants',
    'valeur au départ des mines et usines des États-Unis',
    'valor en las minas y plantas de Estados Unidos',
  ),
  'us-producer': label('US producers', 'producteurs des États-Unis', 'productores de Estados Unidos'),
  'us-spot': label(
    'US spot market',
    'marché au comptant des États-Unis',
    'mercado al contado de Estados Unidos',
  ),
  'us-trade': label(
    'unit value of US trade',
    'valeur unitaire du commerce des États-Unis',
    'valor unitario del comercio de Estados Unidos',
  ),
  'us-warehouse': label('US warehouse', 'entrepôt aux États-Unis', 'almacén en Estados Unidos'),
} satisfies Readonly<Record<string, Label>>;
export type Market = keyof typeof markets;

const forms = {
  'acid-grade': label('acid grade', 'qualité acide', 'grado ácido'),
  'ammonium-perrhenate': label('ammonium perrhenate', 'perrhénate d’ammonium', 'perrenato de amonio'),
  amorphous: label('amorphous', 'amorphe', 'amorfo'),
  'as-grown': label('as-grown cultured crystal', 'cristal de culture brut', 'cristal cultivado en bruto'),
  block: label('block', 'blocs', 'bloques'),
  'battery-grade-carbonate': label(
    'battery-grade carbonate',
    'carbonate de qualité batterie',
    'carbonato de grado batería',
  ),
  celestite: label('celestite', 'célestine', 'celestina'),
  'copper-master-alloy': label(
    'in beryllium-copper master alloy',
    'dans l’alliage mère cuivre-béryllium',
    'en aleación madre de cobre y berilio',
  ),
  crude: label('crude', 'brut', 'en bruto'),
  dioxide: label('dioxide', 'dioxyde', 'dióxido'),
  flake: label('flake', 'paillettes', 'escamas'),
  ground: label('ground', 'broyé', 'molido'),
  'ground-dry': label('ground dry', 'broyé à sec', 'molido en seco'),
  'ground-wet': label('ground wet', 'broyé à l’eau', 'molido en húmedo'),
  'ilmenite-and-leucoxene': label('ilmenite and leucoxene', 'ilménite et leucoxène', 'ilmenita y leucoxeno'),
  'lump-and-chip': label(
    'lump and chip (Sri Lanka)',
    'morceaux et éclats (Sri Lanka)',
    'trozos y astillas (Sri Lanka)',
  ),
  lumbered: label('lumbered crystal', 'cristal débité', 'cristal cortado'),
  metal: label('metal', 'métal', 'metal'),
  'metallurgical-grade': label('metallurgical grade', 'qualité métallurgique', 'grado metalúrgico'),
  mischmetal: same('mischmetal'),
  'muriate-of-potash': label('muriate of potash', 'chlorure de potassium', 'cloruro de potasio'),
  'neodymium-praseodymium-oxide': label(
    'neodymium-praseodymium oxide',
    'oxyde de néodyme et de praséodyme',
    'óxido de neodimio y praseodimio',
  ),
  ore: label('ore', 'minerai', 'mineral'),
  oxide: label('oxide', 'oxyde', 'óxido'),
  pentoxide: label('pentoxide', 'pentoxyde', 'pentóxido'),
  'scandium-aluminium-alloy': label(
    'scandium-aluminium alloy',
    'alliage scandium-aluminium',
    'aleación de escandio y aluminio',
  ),
  'silicon-50': label('50 % silicon', '50\u202f% de silicium', '50\u202f% de silicio'),
  'silicon-75': label('75 % silicon', '75\u202f% de silicium', '75\u202f% de silicio'),
  slag: label('slag', 'scorie', 'escoria'),
  splittings: label('splittings', 'clivages', 'láminas exfoliadas'),
  sponge: label('sponge', 'éponge', 'esponja'),
  unwrought: label('unwrought', 'brut', 'en bruto'),
  zircon: label('zircon', 'zircon', 'circón'),
  'zircon-premium': label('zircon, premium grade', 'zircon, qualité supérieure', 'circón, grado superior'),
} satisfies Readonly<Record<string, Label>>;
export type Form = keyof typeof forms;

/** The indicator to which a price is an answer: `indicator:price-lme-cash`, `indicator:price-us-imports-flake`. */
export function quotation(market: Market, form?: Form): Entity {
  const where = markets[market];
  const what: Label | undefined = form === undefined ? undefined : forms[form];
  const name = (language: keyof Label, opening: string): string =>
    `${opening}${what === undefined ? '' : `${what[language]}, `}${where[language]}`;
  return {
    id: `indicator:price-${market}${form === undefined ? '' : `-${form}`}`,
    name: {
      en: name('en', 'Price: '),
      fr: name('fr', 'Prix\u202f: '),
      es: name('es', 'Precio: '),
    },
    latitude: null,
    longitude: null,
    partOf: null,
    ownedBy: null,
    replacedBy: null,
  };
}
