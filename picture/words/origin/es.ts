/** The words of the pictures of origins in Spanish. */
import type { OriginLabels } from '../../origin/labels.ts';

export function originEs(shared: Pick<OriginLabels, 'numbers' | 'stages' | 'sides'>): OriginLabels {
  return {
    ...shared,
    colon: ': ',
    title: '¿De dónde viene el metal?',
    subtitle:
      'De qué materiales dicen los datos quién extrajo o refinó lo que se usa, por muchas fronteras que cruzara; de cuáles los totales solos prueban algo; y qué falta para los demás.',
    titleOf: {
      dug: '{name}, {place}: ¿quién extrae lo que allí se usa?',
      refined: '{name}, {place}: ¿quién refina lo que allí se usa?',
      dugWorld: '{name} en el mundo: ¿quién extrae lo que se usa?',
      refinedWorld: '{name} en el mundo: ¿quién refina lo que se usa?',
      uses: '{name}, {place}: ¿quién usa lo que allí se produce?',
    },
    titleBounds: '{name}: ¿qué prueban los totales solos?',
    subtitleOf: '{stages}, {year}. {total} en total. Producción según {output}; comercio según {trade}.',
    subtitleBounds:
      'Lo menos y lo más que una economía pudo enviar a otra en {year}, como parte de lo que la otra importa con ese código.',
    pool: 'un único mercado mundial',
    chain: '{first} y {second}, una tras otra',
    edition: '{source} ({edition})',
    key: {
      last: 'último que lo envió, como dicen las estadísticas de comercio',
      dug: 'quién lo extrae',
      refined: 'quién lo refina',
      uses: 'quién lo usa',
      range: 'de lo menos a lo más según el contenido de los bienes',
    },
    groups: {
      onlyShipped: 'Últimos en enviarlo, sin origen conocido en ellos',
      unknown: 'Origen desconocido',
      shortfall: 'En toda la red: exportaciones que ni la producción ni las importaciones explican',
    },
    home: '{name}, producción propia',
    noOrigin: 'ningún origen conocido',
    hub: 'reenvía {share}',
    merchant: 'solo comercia',
    others: 'y {count} más',
    kinds: {
      LUMPED: 'Enviado por economías que el editor no nombra',
      EXCEEDS_LISTED: 'Enviado por encima de la producción listada y las importaciones',
      STAGE_NOT_COVERED: 'Enviado por economías cuya producción no está cubierta',
      UNMATCHED: 'Chatarra, blíster o carga que ningún mineral explica',
    },
    kindShort: {
      LUMPED: 'remitente no nombrado',
      EXCEEDS_LISTED: 'más de lo listado',
      STAGE_NOT_COVERED: 'producción no cubierta',
      UNMATCHED: 'chatarra o carga sin mineral',
    },
    atStage: '{what}, {stage}',
    shortfall: 'Faltante, {stage}',
    ofUsed: '{part} de {whole} usadas',
    whole: 'Origen conocido {known}, supuesto {assumed}, desconocido {unknown}: en total {total}.',
    wholeKnown: 'Origen conocido {known}, desconocido {unknown}: en total {total}.',
    restsOn: '{share} se apoya en esto: {text}',
    panels: {
      origins: {
        title: 'Quién lo envió el último, y de dónde viene',
        note: 'Barra fina: parte de las importaciones y de la producción propia, según quién lo envió. Barra llena: parte de lo que se usa, según dónde se extrajo o refinó.',
      },
      uses: {
        title: '¿Dónde se usa?',
        note: 'El uso es de quien transforma después el material, no de quien compra el dispositivo.',
      },
      hubs: {
        title: '¿Quién lo reenvía?',
        note: 'Parte de lo que importa una economía que vuelve a salir, con la misma mezcla que todo lo que tiene.',
      },
      home: {
        title: '¿Cuánto se refina donde se extrae?',
        note: 'Producción refinada entre producción minera de una misma economía, según un mismo editor. Por encima del 100\u202f% refina también mineral o chatarra de otros.',
      },
      buyers: {
        title: '¿Quién compra lo que exportan los productores?',
        note: 'Parte de los mayores compradores en las exportaciones de cada productor.',
      },
      bounds: {
        title: '¿Qué prueban los totales solos?',
        note: 'Nadie publica quién lo envió a quién. De lo que cada economía envía y recibe en total se siguen un mínimo y un máximo para cada par. Nada de lo intermedio es más probable.',
      },
    },
    pair: '{from} → {to}',
    buyersOf: '{producer}, {stage}',
    verdicts: {
      ANSWERED: 'Puede decirse',
      WEAK: 'Puede decirse, con reservas',
      BOUNDS: 'Solo cotas',
      REFUSED: 'No puede decirse',
    },
    knownAxis: 'Parte de lo que usa el mundo cuyo origen se conoce; rayado: desconocido',
    rowText: '{share} · {stages}, {year}',
    description: 'La tabla de al lado tiene los mismos números.',
  };
}
