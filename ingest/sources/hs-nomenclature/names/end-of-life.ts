/** Short names of ours, in French and Spanish, for codes of waste and scrap: code, French, Spanish. */
export const endOfLifeNames: readonly (readonly [code: string, fr: string, es: string])[] = [
  [
    '262030',
    'Scories, cendres et résidus contenant principalement du cuivre',
    'Escorias, cenizas y residuos que contienen principalmente cobre',
  ],
  [
    '262040',
    'Scories, cendres et résidus contenant principalement de l’aluminium',
    'Escorias, cenizas y residuos que contienen principalmente aluminio',
  ],
  [
    '262099',
    'Scories, cendres et résidus contenant d’autres métaux, non dénommés ailleurs',
    'Escorias, cenizas y residuos que contienen otros metales, no comprendidos en otra parte',
  ],
  [
    '711230',
    'Cendres contenant des métaux précieux ou leurs composés',
    'Cenizas que contienen metal precioso o sus compuestos',
  ],
  [
    '711291',
    'Déchets et débris d’or ou de plaqué d’or',
    'Desperdicios y desechos de oro o de chapado de oro',
  ],
  [
    '711292',
    'Déchets et débris de platine ou de plaqué de platine',
    'Desperdicios y desechos de platino o de chapado de platino',
  ],
  [
    '711299',
    'Déchets et débris d’autres métaux précieux',
    'Desperdicios y desechos de los demás metales preciosos',
  ],
  ['740400', 'Déchets et débris de cuivre', 'Desperdicios y desechos de cobre'],
  ['760200', 'Déchets et débris d’aluminium', 'Desperdicios y desechos de aluminio'],
  [
    '854800',
    'Parties électriques de machines ou d’appareils, non dénommées ailleurs dans le chapitre 85',
    'Partes eléctricas de máquinas o aparatos, no comprendidas en otra parte del capítulo 85',
  ],
  [
    '854890',
    'Parties électriques de machines ou d’appareils, non dénommées ailleurs dans le chapitre 85 (SH2017)',
    'Partes eléctricas de máquinas o aparatos, no comprendidas en otra parte del capítulo 85 (SA2017)',
  ],
  [
    '854911',
    'Déchets d’accumulateurs au plomb ; accumulateurs au plomb hors d’usage',
    'Desechos de acumuladores de plomo; acumuladores de plomo inservibles',
  ],
  [
    '854912',
    'Déchets d’autres piles et accumulateurs contenant du plomb, du cadmium ou du mercure',
    'Desechos de las demás pilas y acumuladores que contienen plomo, cadmio o mercurio',
  ],
  [
    '854913',
    'Déchets de piles et d’accumulateurs triés par type chimique, sans plomb, cadmium ni mercure',
    'Desechos de pilas y acumuladores clasificados por tipo químico, sin plomo, cadmio ni mercurio',
  ],
  [
    '854914',
    'Déchets de piles et d’accumulateurs non triés, sans plomb, cadmium ni mercure',
    'Desechos de pilas y acumuladores sin clasificar, sin plomo, cadmio ni mercurio',
  ],
  ['854919', 'Autres déchets de piles et d’accumulateurs', 'Demás desechos de pilas y acumuladores'],
  [
    '854921',
    'Déchets électriques et électroniques pour la récupération de métaux précieux, contenant des composants dangereux',
    'Desechos eléctricos y electrónicos para la recuperación de metal precioso, con componentes peligrosos',
  ],
  [
    '854929',
    'Autres déchets électriques et électroniques pour la récupération de métaux précieux',
    'Demás desechos eléctricos y electrónicos para la recuperación de metal precioso',
  ],
  [
    '854931',
    'Déchets d’assemblages électroniques et de circuits imprimés, contenant des composants dangereux',
    'Desechos de ensamblajes electrónicos y circuitos impresos, con componentes peligrosos',
  ],
  [
    '854939',
    'Autres déchets d’assemblages électroniques et de circuits imprimés',
    'Demás desechos de ensamblajes electrónicos y circuitos impresos',
  ],
  [
    '854991',
    'Déchets électriques et électroniques, non dénommés ailleurs dans la position 8549',
    'Desechos eléctricos y electrónicos, no comprendidos en otra parte de la partida 8549',
  ],
  [
    '854999',
    'Déchets électriques et électroniques, non dénommés dans la sous-position 8549.91',
    'Desechos eléctricos y electrónicos, no comprendidos en la subpartida 8549.91',
  ],
];
