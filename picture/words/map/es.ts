/** The words of the map in Spanish. */
import type { MapLabels } from '../../map/labels.ts';
import type { Words } from '../words.ts';

export function mapEs({ numbers, sides }: Pick<Words, 'numbers' | 'sides'>): MapLabels {
  return {
    numbers,
    sides,
    title: '{name}: ¿de dónde viene y adónde va?',
    titleFrom: '{name}, desde {economy}: ¿hacia quién?',
    titleTo: '{name}, hacia {economy}: ¿desde dónde?',
    subtitle: '{product}, {unit}, {year}. Sur y Norte según la clasificación «{scheme}».',
    units: {
      t: 'toneladas',
      kt: 'miles de toneladas',
      Mt: 'millones de toneladas',
      USD: 'dólares estadounidenses',
      kUSD: 'miles de dólares estadounidenses',
      MUSD: 'millones de dólares estadounidenses',
      GUSD: 'miles de millones de dólares estadounidenses',
    },
    unitWithBasis: '{unit}, {basis}',
    sends: 'envía {value}',
    receives: 'recibe {value}',
    ofTotal: { VALUE: '{share} del valor', MASS: '{share} de las toneladas' },
    ofTable: {
      VALUE: '{share} del valor de la tabla de origen',
      MASS: '{share} de las toneladas de la tabla de origen',
    },
    drawn: [
      'Se dibuja el mayor de {total} flujos, {part}.',
      'Se dibujan los {count} mayores de {total} flujos, {part}.',
    ],
    allDrawn: ['Se dibuja el único flujo.', 'Se dibujan todos los flujos, {total}.'],
    folded: ['El otro, {part}, está en la tabla.', 'Los otros {count}, {part}, están en la tabla.'],
    unknownPart: 'parte desconocida',
    withoutMeasure: {
      VALUE: [
        'Uno más carece de valor en la fuente: está en la tabla.',
        '{count} más carecen de valor en la fuente: están en la tabla.',
      ],
      MASS: [
        'Uno más carece de masa en la fuente: está en la tabla.',
        '{count} más carecen de masa en la fuente: están en la tabla.',
      ],
    },
    unplaced: [
      'Un flujo, {part}, tiene un extremo que el atlas no dibuja, y está solo en la tabla: {names}.',
      '{count} flujos, {part}, tienen un extremo que el atlas no dibuja, y están solo en la tabla: {names}.',
    ],
    noFlows: 'Ningún flujo de esta medida en la fuente para este año.',
    onTo: 'hacia {places}',
    cameFrom: 'desde {places}',
    regionsTo: {
      AFRICA: 'África',
      NORTH_AMERICA: 'América del Norte',
      SOUTH_AMERICA: 'América del Sur',
      ASIA: 'Asia',
      EUROPE: 'Europa',
      OCEANIA: 'Oceanía',
    },
    regionsFrom: {
      AFRICA: 'África',
      NORTH_AMERICA: 'América del Norte',
      SOUTH_AMERICA: 'América del Sur',
      ASIA: 'Asia',
      EUROPE: 'Europa',
      OCEANIA: 'Oceanía',
    },
    legend: {
      heading: { VALUE: 'Parte del valor, por lado', MASS: 'Parte de las toneladas, por lado' },
      pairs: {
        SOUTH_SOUTH: 'del Sur al Sur',
        SOUTH_NORTH: 'del Sur al Norte',
        NORTH_SOUTH: 'del Norte al Sur',
        NORTH_NORTH: 'del Norte al Norte',
        UNCLASSIFIED: 'con un extremo sin clasificar',
      },
      narrowest: 'Las líneas son tan anchas como su cantidad; las más finas valen como máximo {value}.',
      noRoutes: 'Las curvas unen economías; no son rutas.',
      noFigure: 'sin cifra',
      zero: 'cero',
      class: 'de {low} a {high}',
      lowest: 'hasta {high}',
      areas: {
        side: 'Áreas según el lado',
        sends: 'Áreas según lo que envían',
        receives: 'Áreas según lo que reciben',
      },
    },
    years: {
      caption: 'Comercio mundial en la tabla de cada año, {unit}',
      otherRevision: 'solo contorno: otra revisión del código',
      lesserExtent: 'rayado: la tabla de ese año contiene solo una parte',
      partOfRevision: 'rayado con contorno discontinuo: solo una parte, y otra revisión del código',
      noFigure: 'sin cifra',
    },
    views: {
      control: 'vista A: quién controla el terreno (Natural Earth)',
      un: 'vista B: con los Estados de las Naciones Unidas (world-atlas)',
    },
    viewText: {
      control:
        'Fronteras como las dibuja Natural Earth: según quién controla el terreno, diga lo que diga el derecho (versión 5.1.2).',
      un: 'Las mismas tierras en la vista que su editor, world-atlas, llama «UN-style», al modo de las Naciones Unidas. Difiere de la vista A en las zonas de abajo y en nada más.',
    },
    noOpinion:
      'Las fronteras y los nombres de este mapa no expresan opinión alguna sobre el estatuto de ningún territorio.',
    differsHeading: 'Lo que difiere entre las dos vistas',
    differs: {
      CRIMEA:
        'Crimea: con Rusia, que la controla, en la vista A; con Ucrania en la vista B. La Asamblea General de las Naciones Unidas ha afirmado la integridad territorial de Ucrania dentro de sus fronteras reconocidas (resolución 68/262).',
      KOSOVO:
        'Kosovo: una zona aparte en la vista A; con Serbia en la vista B. La lista de zonas de las Naciones Unidas (M49) no lo incluye.',
      NORTHERN_CYPRUS:
        'Norte de Chipre: una zona aparte, sin cifras, en la vista A; con Chipre en la vista B. La lista no lo incluye.',
      SOMALILAND:
        'Somalilandia: una zona aparte, sin cifras, en la vista A; con Somalia en la vista B. La lista no la incluye.',
    },
    alikeHeading:
      'Lo que ambas vistas dibujan igual, aunque esté en disputa o la lista de las Naciones Unidas (M49) lo tenga de otro modo',
    alike: {
      TAIWAN:
        'Taiwán: una zona aparte en ambas. La lista no la incluye; las fuentes del comercio la cuentan aparte.',
      WESTERN_SAHARA:
        'Sáhara Occidental: en ambas, la parte al oeste del muro de arena se dibuja con Marruecos, el resto aparte. La lista tiene una sola entrada para el conjunto.',
      PALESTINE:
        'Palestina: una zona aparte en ambas, con Jerusalén Este. La lista tiene la entrada «Estado de Palestina».',
      KASHMIR:
        'Cachemira: repartida entre la India, Pakistán y China por las líneas de control; el glaciar de Siachen queda aparte, y con Pakistán en los mapas estrechos.',
      GOLAN:
        'Golán: dibujado con Israel. El Consejo de Seguridad de las Naciones Unidas ha declarado su anexión sin efecto jurídico (resolución 497).',
      ABKHAZIA_SOUTH_OSSETIA: 'Abjasia y Osetia del Sur: dibujadas con Georgia, que no las controla.',
      KURILS: 'Kuriles del Sur: dibujadas con Rusia, que las controla; Japón las reclama.',
      FALKLANDS:
        'Islas Malvinas (Falkland): una zona aparte en ambas, como en la lista; la Argentina las reclama.',
      OVERSEAS:
        'Guayana Francesa, Guadalupe, Martinica, Mayotte y Reunión: dibujadas con Francia; la lista tiene una entrada para cada una. Lo mismo vale para Svalbard, dibujado con Noruega, y Bonaire, con los Países Bajos.',
      INDIAN_OCEAN:
        'Isla de Navidad e islas Cocos (Keeling): una sola zona; la lista tiene una entrada para cada una.',
    },
    foot: {
      status: 'Estado: {statuses}.',
      source: 'Fuente: {source}, edición {edition}, {product}.',
      extent: 'Lo que abarca la tabla: {text}',
      borders: 'Fronteras: {view}.',
    },
    table: {
      rank: 'Puesto',
      from: 'De',
      to: 'A',
      value: 'Valor',
      mass: 'Masa',
      share: 'Parte',
      unitValue: 'Valor por masa',
      exporterSays: 'Según el exportador',
      importerSays: 'Según el importador',
      economy: 'Economía',
      side: 'Lado',
      sends: 'Envía',
      receives: 'Recibe',
      drawnMark: 'en el mapa',
      foldedMark: 'solo en la tabla: demasiado pequeño para el mapa',
      unplacedMark: 'solo en la tabla: sin lugar en el mapa',
      withoutMeasureMark: 'solo en la tabla: sin cantidad en la fuente',
    },
    description:
      'El mayor flujo va de {from} a {to}: {value} {unit}. La tabla contiene todos los flujos en el mismo orden.',
  };
}
