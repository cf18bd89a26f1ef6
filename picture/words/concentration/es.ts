/** The words of the pictures of concentration in Spanish. */
import type { ConcentrationLabels } from '../../concentration/labels.ts';

export function concentrationEs(
  shared: Pick<ConcentrationLabels, 'numbers' | 'stages' | 'sides'>,
): ConcentrationLabels {
  return {
    ...shared,
    colon: ': ',
    title: '¿En cuán pocas manos está cada material?',
    subtitle:
      'Parte de la primera economía en la producción mundial de minas y refinerías, e índice de Herfindahl-Hirschman de 0 a 1 (uno solo lo tiene todo).',
    titleOf: {
      ECONOMY: '{name}: ¿en cuán pocas manos está?',
      COMPANY: '{name}: ¿qué empresas poseen lo que se extrae?',
      SIDE: '{name}: ¿de qué lado del mundo está?',
    },
    subtitleOf: '{stage}, {year}, según {source}.',
    subtitleTrade: '{stage}, {code}, {year}, según {source}.',
    ofGroup: 'Abastecimiento: {group}.',
    both: 'Extracción y refinado conocidos',
    one: 'Solo una etapa conocida por economía',
    shareAxis: 'Parte de la primera economía',
    indexAxis: 'Índice, de 0 a 1',
    more: 'y {count} más, entre ellos los de cifra más antigua',
    said: '{name}, {stage}: {holder} {share}, índice {index} ({year})',
    rangeKey: 'entre lo menos y lo más: una parte no tiene nombre',
    notNamed: 'no nombrado',
    leftOver: 'Resto de la fila del mundo',
    ownerNotStated: 'Propietario no indicado',
    others: 'y {count} más',
    panels: {
      holders: {
        title: '¿Quién tiene cuánto?',
        note: 'Parte del total; rayado: lo que el editor no nombra.',
      },
      movement: {
        title: '¿Cómo ha cambiado?',
        note: 'Índice de 0 a 1. Cada línea es una edición de un editor, nunca unida a otra; rayado donde es un intervalo.',
      },
      home: {
        title: '¿Cuánto de lo extraído se refina en casa?',
        note: 'Producción refinada entre producción minera de la misma economía: anillo, el primer año; lleno, el último. Por encima del 100\u202f% refina lo que otros extrajeron, o chatarra.',
      },
      buyers: {
        title: '¿Quién compra lo que exportan los productores?',
        note: 'Parte de las exportaciones de cada productor bajo un código, en valor; rayado entre lo menos y lo más que imponen los totales publicados.',
      },
      chokes: {
        title: '¿Por quién hay que pasar?',
        note: 'En cada etapa, la economía con la mayor parte.',
      },
    },
    edition: '{source}, edición {edition}',
    moved: '{from} ({fromYear}) → {to} ({toYear})',
    inYear: '{value} ({year})',
    producer: '{producer}, {year}: {code}',
    choke: '{stage}, {year}: {economy}',
    chokeOfCode: '{stage}, {year}: {economy} · {code}',
    own: 'el propio grupo: {share}',
    uncertain: 'quizá otra',
    chokeOf: {
      OUTPUT: 'de la producción mundial',
      EXPORTS: 'de las exportaciones mundiales',
      IMPORTS: 'de lo que el grupo compra fuera',
      SUPPLY: 'de lo que usa el grupo',
    },
    nothing: {
      movement: 'Ningún editor lo da para dos años que puedan ponerse lado a lado.',
      companies:
        'Los sitios que cita una fuente cambian de un año a otro: una línea mostraría eso, y no las empresas.',
      buyers: 'Ninguna tabla de comercio dice aquí quién lo compra: no se conoce el total, o no hay código.',
    },
    description: 'La tabla de al lado tiene los mismos números.',
  };
}
