/**
 * Names of codes that are traded but stand outside the digital life cycle's table, or that held other goods in
 * an older revision. English: official text of the UN Comtrade reference file of that revision, shortened where
 * long; French and Spanish: short translations of ours.
 */

/** Code, English, French, Spanish. */
export const tradeNames: readonly (readonly [code: string, en: string, fr: string, es: string])[] = [
  [
    '251010',
    'Natural calcium phosphates, natural aluminium calcium phosphates and phosphatic chalk; unground',
    'Phosphates de calcium naturels, phosphates aluminocalciques naturels et craies phosphatées, non moulus',
    'Fosfatos de calcio naturales, fosfatos aluminocálcicos naturales y cretas fosfatadas, sin moler',
  ],
  [
    '251110',
    'Barium sulphate (barytes); natural',
    'Sulfate de baryum naturel (barytine)',
    'Sulfato de bario natural (baritina)',
  ],
  [
    '2528',
    'Natural borates; natural boric acid',
    'Borates naturels ; acide borique naturel',
    'Boratos naturales; ácido bórico natural',
  ],
  [
    '260200',
    'Manganese ores and concentrates, including ferruginous manganese ores',
    'Minerais de manganèse et leurs concentrés, y compris les minerais de manganèse ferrugineux',
    'Minerales de manganeso y sus concentrados, incluidos los minerales de manganeso ferruginosos',
  ],
  [
    '2601',
    'Iron ores and concentrates',
    'Minerais de fer et leurs concentrés',
    'Minerales de hierro y sus concentrados',
  ],
  [
    '2603',
    'Copper ores and concentrates',
    'Minerais de cuivre et leurs concentrés',
    'Minerales de cobre y sus concentrados',
  ],
  [
    '2606',
    'Aluminium ores and concentrates',
    'Minerais d’aluminium et leurs concentrés',
    'Minerales de aluminio y sus concentrados',
  ],
  [
    '2701',
    'Coal; briquettes and similar solid fuels manufactured from coal',
    'Houilles ; briquettes et combustibles solides similaires obtenus à partir de la houille',
    'Hullas; briquetas y combustibles sólidos similares obtenidos de la hulla',
  ],
  [
    '270112',
    'Coal; bituminous, whether or not pulverised, but not agglomerated',
    'Houille bitumineuse, même pulvérisée, non agglomérée',
    'Hulla bituminosa, incluso pulverizada, sin aglomerar',
  ],
  ['2709', 'Petroleum oils, crude', 'Huiles brutes de pétrole', 'Aceites crudos de petróleo'],
  [
    '2710',
    'Petroleum oils, not crude',
    'Huiles de pétrole, autres que brutes',
    'Aceites de petróleo, excepto los crudos',
  ],
  [
    '2711',
    'Petroleum gases and other gaseous hydrocarbons',
    'Gaz de pétrole et autres hydrocarbures gazeux',
    'Gas de petróleo y demás hidrocarburos gaseosos',
  ],
  ['280470', 'Phosphorus', 'Phosphore', 'Fósforo'],
  ['280480', 'Arsenic', 'Arsenic', 'Arsénico'],
  ['283692', 'Carbonates; strontium carbonate', 'Carbonate de strontium', 'Carbonato de estroncio'],
  [
    '3104',
    'Fertilizers; mineral or chemical, potassic',
    'Engrais minéraux ou chimiques potassiques',
    'Abonos minerales o químicos potásicos',
  ],
  [
    '7108',
    'Gold, unwrought, semi-manufactured or in powder form',
    'Or sous forme brute, mi-ouvrée ou en poudre',
    'Oro en bruto, semilabrado o en polvo',
  ],
  ['7202', 'Ferro-alloys', 'Ferro-alliages', 'Ferroaleaciones'],
  ['720292', 'Ferro-alloys; ferro-vanadium', 'Ferrovanadium', 'Ferrovanadio'],
  ['720293', 'Ferro-alloys; ferro-niobium', 'Ferroniobium', 'Ferroniobio'],
  [
    '7403',
    'Copper; refined and copper alloys, unwrought',
    'Cuivre affiné et alliages de cuivre sous forme brute',
    'Cobre refinado y aleaciones de cobre, en bruto',
  ],
  ['7502', 'Nickel; unwrought', 'Nickel sous forme brute', 'Níquel en bruto'],
  ['7601', 'Aluminium; unwrought', 'Aluminium sous forme brute', 'Aluminio en bruto'],
  ['7801', 'Lead; unwrought', 'Plomb sous forme brute', 'Plomo en bruto'],
  ['7901', 'Zinc; unwrought', 'Zinc sous forme brute', 'Cinc en bruto'],
  ['8001', 'Tin; unwrought', 'Étain sous forme brute', 'Estaño en bruto'],
  [
    '810411',
    'Magnesium; unwrought, containing at least 99.8% by weight of magnesium',
    'Magnésium sous forme brute, contenant au moins 99,8 % de magnésium',
    'Magnesio en bruto, con un contenido de magnesio superior o igual al 99,8 %',
  ],
  [
    '8486',
    'Machines to make semiconductor boules, wafers and devices, integrated circuits or flat panel displays',
    'Machines pour la fabrication de lingots, plaquettes, dispositifs à semi-conducteur, circuits intégrés ou écrans plats',
    'Máquinas para fabricar semiconductores en bolas u obleas, dispositivos semiconductores, circuitos integrados o visualizadores de pantalla plana',
  ],
  [
    '8542',
    'Electronic integrated circuits',
    'Circuits intégrés électroniques',
    'Circuitos electrónicos integrados',
  ],
];

/** Numbers that held other goods in an older revision than in the one that `hs-nomenclature` names them by. */
export const olderNames: readonly (readonly [
  revision: string,
  code: string,
  en: string,
  fr: string,
  es: string,
])[] = [
  [
    '2002',
    '811292',
    'Gallium, hafnium, indium, niobium and rhenium, unwrought; waste and scrap; powders',
    'Gallium, hafnium, indium, niobium et rhénium sous forme brute ; déchets et débris ; poudres',
    'Galio, hafnio, indio, niobio y renio, en bruto; desperdicios y desechos; polvo',
  ],
  ...['2007', '2012', '2017'].map(
    (revision) =>
      [
        revision,
        '811292',
        'Gallium, germanium, hafnium, indium, niobium, rhenium and vanadium, unwrought; waste and scrap; powders',
        'Gallium, germanium, hafnium, indium, niobium, rhénium et vanadium sous forme brute ; déchets et débris ; poudres',
        'Galio, germanio, hafnio, indio, niobio, renio y vanadio, en bruto; desperdicios y desechos; polvo',
      ] as const,
  ),
];
