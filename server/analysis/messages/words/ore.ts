/** What the message "enormous quantities of ore" says, in three languages. `{name}` is filled in. */
import type { Label } from '../../../../schema/label.ts';
import type { MessageUnknown } from '../answer.ts';

const unknown: readonly MessageUnknown[] = [
  {
    what: {
      en: 'How much rock is moved for each metal of a device.',
      fr: 'Quelle quantité de roche est déplacée pour chaque métal d’un appareil.',
      es: 'Cuánta roca se mueve para cada metal de un dispositivo.',
    },
    reason: {
      en: 'It needs the grade of the ore mine by mine and the waste rock beside it; the graph holds the metal that mines sell, not the rock that they move.',
      fr: 'Il faudrait la teneur du minerai mine par mine et les stériles à côté\u202f; le graphe contient le métal que les mines vendent, non la roche qu’elles déplacent.',
      es: 'Haría falta la ley del mineral mina por mina y el estéril a su lado; el grafo contiene el metal que venden las minas, no la roca que mueven.',
    },
  },
  {
    what: {
      en: 'What “raw materials” counts in each published figure.',
      fr: 'Ce que comptent les «\u202fmatières premières\u202f» dans chaque chiffre publié.',
      es: 'Qué cuentan las «materias primas» en cada cifra publicada.',
    },
    reason: {
      en: 'Ore alone, ore with waste rock, or fuel and water too: the statements in the graph do not say it, and it can move the figure several times over.',
      fr: 'Le seul minerai, le minerai avec les stériles, ou encore le combustible et l’eau\u202f: les énoncés du graphe ne le disent pas, et cela peut multiplier le chiffre.',
      es: 'Solo el mineral, el mineral con el estéril, o también combustible y agua: los enunciados del grafo no lo dicen, y eso puede multiplicar la cifra.',
    },
  },
  {
    what: {
      en: 'What part of the ore mined in a year is for the digital.',
      fr: 'Quelle part du minerai extrait en un an est destinée au numérique.',
      es: 'Qué parte del mineral extraído en un año es para lo digital.',
    },
    reason: {
      en: 'Mine output is published for all uses together.',
      fr: 'La production minière est publiée pour tous les usages confondus.',
      es: 'La producción minera se publica para todos los usos juntos.',
    },
  },
];

export const oreWords = {
  label: {
    en: 'Enormous quantities of ore are dug',
    fr: 'Le numérique demande d’énormes quantités de minerai',
    es: 'Se extraen enormes cantidades de mineral',
  },
  headline: {
    en: 'One source puts the raw materials of a smartphone at {raw}; the telephone itself is {part} of that. What exactly is counted, its statement does not say.',
    fr: 'Une source évalue à {raw} les matières premières d’un smartphone\u202f; le téléphone lui-même en est {part}. Son énoncé ne dit pas ce qui est compté exactement.',
    es: 'Una fuente cifra en {raw} las materias primas de un teléfono inteligente; el propio teléfono es el {part} de eso. Su enunciado no dice qué se cuenta exactamente.',
  },
  raw: {
    en: 'Raw materials for one',
    fr: 'Matières premières pour un exemplaire',
    es: 'Materias primas para una unidad',
  },
  mass: {
    en: 'Its mass, mean of a laboratory',
    fr: 'Sa masse, moyenne d’un laboratoire',
    es: 'Su masa, media de un laboratorio',
  },
  part: {
    en: 'The device as a part of its raw materials',
    fr: 'L’appareil, en part de ses matières premières',
    es: 'El dispositivo, como parte de sus materias primas',
  },
  rawText: {
    en: 'A device beside what is dug for it.',
    fr: 'Un appareil à côté de ce qui est extrait pour lui.',
    es: 'Un dispositivo junto a lo que se extrae para él.',
  },
  rawScope: {
    en: 'Raw materials as an international body prints them, read at second hand; the mass is of telephones of 2004 to 2015 that a laboratory took apart.',
    fr: 'Matières premières telles que les imprime un organisme international, lues de seconde main\u202f; la masse est celle de téléphones de 2004 à 2015 démontés par un laboratoire.',
    es: 'Materias primas tal como las publica un organismo internacional, leídas de segunda mano; la masa es de teléfonos de 2004 a 2015 que desmontó un laboratorio.',
  },
  contents: {
    en: 'In one smartphone, least to most',
    fr: 'Dans un smartphone, du moins au plus',
    es: 'En un teléfono inteligente, de menos a más',
  },
  contentsText: {
    en: 'What one smartphone holds of each material.',
    fr: 'Ce qu’un smartphone contient de chaque matière.',
    es: 'Lo que un teléfono inteligente contiene de cada material.',
  },
  contentsScope: {
    en: 'From the least to the most that any laboratory states, whatever the telephone; one figure where there is one alone.',
    fr: 'Du moins au plus que donne un laboratoire, quel que soit le téléphone\u202f; un seul chiffre là où il n’y en a qu’un.',
    es: 'De lo mínimo a lo máximo que da algún laboratorio, sea cual sea el teléfono; una sola cifra donde solo hay una.',
  },
  output: {
    en: 'World mine output',
    fr: 'Production minière mondiale',
    es: 'Producción minera mundial',
  },
  outputText: {
    en: 'What the mines of the world sell of these metals in a year.',
    fr: 'Ce que les mines du monde vendent de ces métaux en un an.',
    es: 'Lo que las minas del mundo venden de estos metales en un año.',
  },
  outputScope: {
    en: 'For all uses, buildings and cars among them: not the part of the digital. Contained metal, not ore; metals found in a smartphone of which a world total is printed.',
    fr: 'Pour tous les usages, bâtiments et voitures compris\u202f: non la part du numérique. Métal contenu, non minerai\u202f; métaux trouvés dans un smartphone et dont un total mondial est publié.',
    es: 'Para todos los usos, edificios y coches incluidos: no la parte de lo digital. Metal contenido, no mineral; metales hallados en un teléfono inteligente de los que se publica un total mundial.',
  },
  metals: {
    en: 'Greenhouse gases of producing metals',
    fr: 'Gaz à effet de serre de la production de métaux',
    es: 'Gases de efecto invernadero de la producción de metales',
  },
  metalsText: {
    en: 'Tonnes alone do not tell the burden: what it takes to win a metal differs from metal to metal, and this figure is of all metals, not of the digital.',
    fr: 'Les tonnes seules ne disent pas le poids\u202f: ce qu’il faut pour obtenir un métal varie de l’un à l’autre, et ce chiffre est celui de tous les métaux, non du numérique.',
    es: 'Las toneladas solas no dicen la carga: lo que exige obtener un metal varía de uno a otro, y esta cifra es la de todos los metales, no la de lo digital.',
  },
  metalsScope: {
    en: 'Dozens of metals together, from mine to refined metal, for all uses; researchers’ estimate for one year.',
    fr: 'Des dizaines de métaux ensemble, de la mine au métal raffiné, pour tous les usages\u202f; estimation de chercheurs pour une année.',
    es: 'Decenas de metales juntos, de la mina al metal refinado, para todos los usos; estimación de investigadores para un año.',
  },
  unknown,
} as const satisfies Readonly<Record<string, Label | readonly MessageUnknown[]>>;
