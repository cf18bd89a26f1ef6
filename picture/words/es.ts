/** The words of pictures and page heads in Spanish. */
import { concentrationEs } from './concentration/es.ts';
import { coverageEs } from './coverage/es.ts';
import { mapEs } from './map/es.ts';
import { originEs } from './origin/es.ts';
import type { Words } from './words.ts';

const stages: Words['stages'] = {
  EXTRACTION: 'Extracción',
  REFINING: 'Refinado',
  COMPONENTS: 'Componentes',
  ASSEMBLY: 'Ensamblaje',
  TRADE: 'Comercio y venta',
  USE: 'Uso',
  END_OF_LIFE: 'Fin de vida',
};
const sides: Words['sides'] = { SOUTH: 'Sur', NORTH: 'Norte', UNCLASSIFIED: 'sin clasificar' };
const statuses: Words['statuses'] = {
  REPORTED: 'declarado',
  ESTIMATED: 'estimado',
  DERIVED: 'calculado',
  PROJECTED: 'proyectado',
  ASSUMED: 'supuesto',
};
const missing: Words['missing'] = {
  WITHHELD: 'no divulgado',
  NOT_AVAILABLE: 'ausente en la fuente',
  NOT_APPLICABLE: 'no aplicable',
  NOT_PUBLISHED: 'no publicado',
  ONLY_BOUNDS: 'solo cotas',
};
const numbers: Words['numbers'] = {
  status: statuses,
  missing,
  noFigure: 'aún sin cifra',
  range: 'de {low} a {high}',
  atLeast: 'al menos {value}',
  atMost: 'como mucho {value}',
  lessThan: 'menos de {value}',
};

export const es: Words = {
  stages,
  sides,
  reads: { ORIGINAL: 'original', COPY: 'copia', SECONDARY: 'citado' },
  statuses,
  missing,
  numbers,
  ledger: {
    numbers,
    title: '¿Quién extrae, quién gana, quién sufre los daños?',
    description:
      'Parte del Sur y del Norte en cada etapa de la cadena digital; lo que no es de ningún lado aparece rayado entre ambos.',
    band: {
      SOUTH: 'Sur',
      NORTH: 'Norte',
      UNCLASSIFIED: 'sin clasificar',
      CHINA: 'China',
      NOT_NAMED: 'no nombrado',
      UNALLOCATED: 'sin asignar',
    },
    africa: 'África',
    spread: '{count} clasificaciones: {range}',
    documented: '{count} documentados',
  },
  burden: {
    numbers,
    noBurden: 'En el borde inferior: {count} economías sin cifra de la carga',
    noBenefit: 'En el borde izquierdo: {count} sin cifra del beneficio',
    rootScale: 'escala de raíces cuadradas',
  },
  chain: {
    numbers,
    stages,
    sides,
    deviceTitle: '{name}: ¿de qué minas viene y por qué manos pasa?',
    materialTitle: '{name}: ¿quién lo extrae, quién lo refina y dónde acaba?',
    subtitle:
      'Parte de cada economía en cada etapa, en porcentaje. Sur y Norte según la clasificación «{scheme}».',
    rest: 'sin asignar',
    short: {
      NOT_NAMED: 'no nombrado',
      UNALLOCATED: 'sin asignar',
      UNMATCHED_FEED: 'chatarra, blíster, carga sin mineral',
      LUMPED: 'agrupado por el editor',
      EXCEEDS_LISTED: 'más allá de una producción listada',
      STAGE_NOT_COVERED: 'producción no dada',
      OTHERS: { SOUTH: 'otros, Sur', NORTH: 'otros, Norte', UNCLASSIFIED: 'otros, sin clasificar' },
    },
    heads: {
      EXTRACTION: 'producción minera',
      REFINING: 'producción refinada',
      UNMATCHED_FEED: 'refinado, sin mineral correspondiente',
      NO_MINE: 'refinado, sin mina conocida',
      CONTENT: 'en una unidad',
      PARTS: 'unidad por piezas',
      CONTAINERS: 'en una unidad de',
      ASSEMBLY: 'dispositivos ensamblados',
      TRADE: 'dispositivos comerciados',
      USE: 'dispositivos en uso',
      GENERATED: 'todos los residuos electrónicos',
      FATE: 'qué fue de ellos',
      LIFETIME: 'lo vendido: cuánto se usa',
      SHIPPED: 'residuos vistos cruzando fronteras',
    },
    fateUnknown: 'Ningún documento dice adónde fueron.',
    noReason: 'El grafo no contiene ningún enunciado para esta etapa.',
    notFollowed: 'no se sigue en este sentido',
    nearest: '{period}, el año más cercano a {year}',
    largest: 'Mayor: {name}, {share}',
    colon: ': ',
    more: 'y {count} más',
    harm: ['{count} daño documentado', '{count} daños documentados'],
    members: ['{count} economía', '{count} economías'],
    links: {
      CONTENT: 'contenido en esta parte del dispositivo',
      TRADED: 'comercio entre ambos, a través de cada frontera',
      DOMESTIC_FIRST: 'supuesto: el mineral propio va primero a las refinerías propias',
      WORLD_POOL: 'supuesto: mercado mundial, no se conoce comercio entre ambos',
      NOT_KNOWN: 'no se sabe quién entrega a quién',
    },
    bands: { WORLD_POOL: 'mercado mundial', NOT_KNOWN: 'no se sabe' },
    years: 'Años: {years}.',
    yearOfStage: '{stage} {period}',
    table: {
      stage: 'Etapa',
      measure: 'Medida',
      year: 'Año',
      name: 'Quién o qué',
      side: 'Lado',
      share: 'Parte',
      quantity: 'Cantidad',
      carried: 'En un dispositivo',
      carriedYear: 'En los de un año',
      status: 'Estado',
      harm: 'Daños documentados',
    },
  },
  map: mapEs({ numbers, sides }),
  coverage: coverageEs(stages),
  concentration: concentrationEs({ numbers, stages, sides }),
  origin: originEs({ numbers, stages, sides }),
  footer: {
    scheme: 'Clasificación: {scheme}.',
    sources: 'Fuentes: {sources}.',
    release: 'Filon, versión {release}.',
    separator: '; ',
  },
  pages: {
    home: {
      title: 'Filon: quién extrae, quién gana, quién sufre los daños',
      description:
        'La cadena del mundo digital, de la mina al vertedero, en cifras que llevan cada una a su fuente.',
    },
    traceDevice: {
      title: '{name}: de la mina al vertedero – Filon',
      description:
        '{name}: por qué manos pasa, en siete etapas; partes del Norte y del Sur, lo que no se sabe y la fuente de cada cifra.',
    },
    traceMaterial: {
      title: '{name}: de la mina al dispositivo – Filon',
      description:
        '{name}: quién lo extrae, quién lo refina, dónde acaba, lo que no se sabe y la fuente de cada cifra.',
    },
    map: {
      title: '{name}: ¿de dónde a dónde? – Filon',
      description:
        '{name}: quién envía cuánto a quién, año por año, en valor y en masa, en un mapa y en una tabla, con la fuente de cada cifra.',
    },
    entity: {
      title: '{name} – Filon',
      description:
        'Todo lo que dicen de {name} las fuentes de Filon, etapa por etapa, con sus desacuerdos y lo que no se sabe.',
    },
    sources: {
      title: 'Fuentes – Filon',
      description:
        'Todas las fuentes de Filon: editor, ediciones, licencia, a qué interés sirven, defectos conocidos.',
    },
    origin: {
      title: 'Origen de los materiales – Filon',
      description:
        'De qué materiales dicen los datos quién extrajo o refinó lo que se usa, de cuáles los totales solos prueban algo, y qué falta para los demás.',
    },
    originOf: {
      title: '{name}: ¿de dónde viene? – Filon',
      description:
        '{name}: quién extrajo o refinó lo que usa una economía, junto a quién lo envió el último, con intervalos, lo desconocido por clases y la fuente de cada cifra.',
    },
    concentration: {
      title: 'Concentración – Filon',
      description:
        'En cuán pocas manos está cada material: quién lo extrae, quién lo refina, quién lo compra y cómo ha cambiado. Con el intervalo cuando una parte no tiene nombre.',
    },
    concentrationOf: {
      title: '{name}: en cuán pocas manos – Filon',
      description:
        'Quién tiene este material ({name}), cómo ha cambiado, cuánto se refina donde se extrae, quién lo compra y por quién hay que pasar.',
    },
    campaign: {
      title: 'Hacer una imagen de campaña – Filon',
      description:
        'Una imagen del grafo con su título, su texto y sus notas, para imprimir, publicar o poner en su sitio. Cada cifra conserva su fuente.',
    },
    stories: {
      title: 'Historias – Filon',
      description: 'Seis historias en imágenes, y la suya: cada número lleva a su fuente.',
    },
    check: {
      title: '¿Qué dicen las fuentes de las cifras de un texto? – Filon',
      description:
        'Pegue un texto: sus cifras quedan marcadas, y junto a cada una están las afirmaciones y los enunciados más cercanos, con sus fuentes. Nada del texto se guarda.',
    },
    claims: {
      title: '¿Qué dicen las fuentes de una cifra publicada? – Filon',
      description:
        'Cifras publicadas, citadas tal cual, junto a los enunciados que tratan de ellas, con un veredicto según una regla escrita: respaldada, discutida, sin fuente.',
    },
    anomalies: {
      title: '¿Qué cifras no concuerdan? – Filon',
      description:
        'Diferencias de espejo, exportaciones por encima de la oferta, valores unitarios, saltos, revisiones y listas: cada una es una pregunta a dos cifras, con sus enunciados y razones corrientes.',
    },
    ledger: {
      title: 'Quién extrae, quién gana, quién sufre: Norte y Sur – Filon',
      description:
        'Trece preguntas lado a lado, de la mina a los residuos, por economía y por lado: según seis clasificaciones, China aparte, la línea de África, por persona, y lo que nadie cuenta.',
    },
    value: {
      title: '¿Quién captura el valor? – Filon',
      description:
        'Quién gana en la electrónica, por economía y lado, por persona y a lo largo de los años; y lo que cuesta un kilogramo de un material del mineral al metal.',
    },
    power: {
      title: '¿Quién tiene poder en la cadena? – Filon',
      description:
        'Quién posee, abastece y obliga a una organización, una economía, un sitio o un material, y el mayor productor de cada material por etapa.',
    },
    powerOfMaterial: {
      title: '{name}: ¿en cuántas manos, etapa por etapa? – Filon',
      description:
        '{name}: primeros productores, propietarios de capacidad, fundiciones listadas, reglas, y lo que ninguna fuente dice.',
    },
    powerOfEconomy: {
      title: '{name}: ¿qué tiene y qué la obliga? – Filon',
      description:
        '{name}: en qué está a la cabeza, qué tienen sus propietarios en el extranjero, qué la obliga, y lo que ninguna fuente dice.',
    },
    powerOf: {
      title: '{name}: propietarios, proveedores y obligaciones – Filon',
      description:
        '{name}: cadenas de propietarios, listas de proveedores y fundiciones, lobby, tratados firmados o ratificados, y lo que ninguna fuente dice.',
    },
    network: {
      title: '¿Quién está vinculado con quién? – Filon',
      description:
        'La red de propietarios, proveedores, fundiciones, leyes y reuniones en torno a toda organización, economía o sitio; sus nudos, y los caminos entre dos.',
    },
    networkOf: {
      title: '{name}: ¿qué vínculos tiene? – Filon',
      description:
        '{name}: quién lo posee, opera, abastece y obliga, tal como las fuentes lo nombran; su entorno en imagen y en tabla, y el camino hacia otro.',
    },
    'life-cycle': {
      title: '¿Qué exige un dispositivo a lo largo de su vida? – Filon',
      description: 'Un dispositivo, un centro de datos o un modelo, fase por fase.',
    },
    scenario: {
      title: '¿Y si los dispositivos duraran más? – Filon',
      description: 'Palancas sobre dispositivos: extracción, residuos y emisiones, antes y después.',
    },
    ownership: {
      title: '¿De quién es lo que se extrae? – Filon',
      description:
        'Lo que minas y plantas con nombre podrían producir, por propietario y por sede, con partes multiplicadas a lo largo de las cadenas y lo que ninguna fuente dice.',
    },
    infrastructure: {
      title: '¿De quién son las nubes y los cables, y dónde? – Filon',
      description:
        'Centros de datos, regiones de nube y cables submarinos listados, por propietario, operador y economía, y las emisiones de su electricidad según el lugar y, al lado, según el mercado, con sus fuentes.',
    },
    methods: {
      title: '¿Cómo se calcula cada respuesta? – Filon',
      description:
        'Cada método de Filon con su fórmula, un ejemplo calculado, las reglas que eligen entre los datos, los trabajos que sigue y sus límites.',
    },
    about: {
      title: '¿Qué es Filon y qué no es? – Filon',
      description:
        'Cómo entra una cifra en Filon, qué es y qué no es el grafo, sus licencias, cómo citarlo y qué guarda de sus lectores: nada.',
    },
    messages: {
      title: '¿Qué dicen las cifras de siete mensajes? – Filon',
      description:
        'Siete mensajes de un taller sobre lo digital, cada uno junto a lo que muestran las fuentes, a lo que dice otra cosa o fija su alcance, y a lo que nadie sabe.',
    },
    locks: {
      title: '¿Qué reglas obligan a quién, y a quién nombran los registros de reuniones sobre ellas? – Filon',
      description:
        'Leyes, tratados y normas de la cadena digital: a qué dicen las fuentes que se aplican, qué economías están obligadas o solo firmaron, a quién nombran los registros publicados de reuniones y a quién enumeran, cada uno con su fuente.',
    },
    harm: {
      title: '¿Dónde ocurre el daño y quién responde por él? – Filon',
      description:
        'Dónde ocurre un daño de la cadena digital y quién responde por él según una regla nombrada: por economía y lado, con lo que no se puede atribuir.',
    },
    coverage: {
      title: 'Lo que se sabe y lo que no – Filon',
      description:
        'Etapa por etapa, material por material, año por año y economía por economía: lo declarado, lo estimado, lo supuesto y lo que nadie dice.',
    },
    explore: {
      title: 'Explorar los datos – Filon',
      description: 'Consulte el grafo de Filon en GraphQL: enunciados, series, cadenas y balance Norte–Sur.',
    },
    notFound: {
      title: 'Página no encontrada – Filon',
      description: 'Esta página no existe. Busque un dispositivo, un material, una economía.',
    },
  },
};
