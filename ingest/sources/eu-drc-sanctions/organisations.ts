/** The organisations of the list by their printed names: each is looked at before it is passed on. */

export interface Listed {
  /** The organisations of the row, under the names by which they are known. */
  readonly names: readonly string[];
  /** Economies of its addresses, in the order of the list; none where the address names no state. */
  readonly economies: readonly string[];
  /** Why it is listed, in our words and without names of persons. */
  readonly reason: string;
  /** The material concerned, where the reasons name one. */
  readonly product?: string;
}

const gold = { product: 'material:gold' } as const;
const armsByAir = 'Its aircraft carried arms against the embargo, so the list.';

export const listed: ReadonlyMap<string, Listed> = new Map<string, Listed>([
  [
    'ADF (ALLIED DEMOCRATIC FORCES)',
    {
      names: ['Allied Democratic Forces (ADF)'],
      economies: ['COD'],
      reason: 'Armed group: recruits children, kills and abducts civilians, so the list.',
    },
  ],
  [
    'Alliance Fleuve Congo (AFC)',
    {
      names: ['Alliance Fleuve Congo (AFC)'],
      economies: ['KEN'],
      reason: 'Political and military movement that supports M23, so the list.',
    },
  ],
  [
    'BUTEMBO AIRLINES (BAL)',
    {
      names: ['Butembo Airlines (BAL)'],
      economies: ['COD'],
      reason: 'Carried gold, rations and arms of an armed group, so the list. No longer licensed.',
      ...gold,
    },
  ],
  [
    'COMPAGNIE AERIENNE DES GRANDS LACS (CAGL); GREAT LAKES BUSINESS COMPANY (GLBC)',
    {
      names: ['Compagnie Aérienne des Grands Lacs (CAGL)', 'Great Lakes Business Company (GLBC)'],
      economies: ['COD', 'RWA'],
      reason: armsByAir,
    },
  ],
  [
    'CONGOMET TRADING HOUSE',
    {
      names: ['Congomet Trading House'],
      economies: [],
      reason: 'Bought gold that an armed group taxed, so the list. No longer trades.',
      ...gold,
    },
  ],
  [
    'FORCES DEMOCRATIQUES DE LIBERATION DU RWANDA (FDLR)',
    {
      names: ['Forces démocratiques de libération du Rwanda (FDLR)'],
      economies: ['COD'],
      reason: 'Armed group: kills, rapes, recruits children, so the list.',
    },
  ],
  [
    'Gasabo Gold Refinery',
    {
      names: ['Gasabo Gold Refinery'],
      economies: ['RWA'],
      reason: 'Gold dug illegally in the east of the DRC leaves through it, so the list.',
      ...gold,
    },
  ],
  [
    'M23',
    { names: ['M23'], economies: [], reason: 'Armed group: kills, rapes, recruits children, so the list.' },
  ],
  [
    'MACHANGA LTD',
    {
      names: ['Machanga Ltd'],
      economies: ['UGA'],
      reason: 'Bought gold of traders tied to militias, so the list. Inactive.',
      ...gold,
    },
  ],
  [
    'TOUS POUR LA PAIX ET LE DEVELOPPEMENT (NGO)',
    {
      names: ['Tous pour la paix et le développement (TPD)'],
      economies: ['COD'],
      reason: 'Carried arms and troops for an armed group, so the list.',
    },
  ],
  [
    'UGANDA COMMERCIAL IMPEX (UCI) LTD',
    {
      names: ['Uganda Commercial Impex (UCI) Ltd'],
      economies: ['UGA'],
      reason: 'Bought gold of traders tied to militias, so the list. Inactive.',
      ...gold,
    },
  ],
]);
