/** What the message "metals and fossil energy are finite" says, in three languages. `{name}` is filled in. */
import type { Label } from '../../../../schema/label.ts';
import type { MessageUnknown } from '../answer.ts';

const unknown: readonly MessageUnknown[] = [
  {
    what: {
      en: 'When a metal will be used up.',
      fr: 'Quand un métal sera épuisé.',
      es: 'Cuándo se agotará un metal.',
    },
    reason: {
      en: 'Reserves are what is known and worth digging at the prices and with the means of the day. Both sides of the division move: output, and what counts as a reserve. No source of the graph dates an end, and none can be reckoned from these figures.',
      fr: 'Les réserves sont ce qui est connu et vaut d’être extrait aux prix et avec les moyens du moment. Les deux termes de la division bougent\u202f: la production, et ce qui compte comme réserve. Aucune source du graphe ne date une fin, et aucune ne peut se calculer à partir de ces chiffres.',
      es: 'Las reservas son lo conocido que vale la pena extraer a los precios y con los medios del momento. Los dos términos de la división se mueven: la producción y lo que cuenta como reserva. Ninguna fuente del grafo fecha un final, y ninguno puede calcularse con estas cifras.',
    },
  },
  {
    what: {
      en: 'What mining the last tonnes would cost in energy, water and land.',
      fr: 'Ce que coûterait l’extraction des dernières tonnes en énergie, en eau et en terres.',
      es: 'Cuánto costaría extraer las últimas toneladas en energía, agua y tierra.',
    },
    reason: {
      en: 'The graph holds no grades of ore through time. That is a limit before an end, and it cannot be shown here.',
      fr: 'Le graphe ne contient pas de teneurs de minerai dans le temps. C’est une limite qui vient avant une fin, et elle ne peut être montrée ici.',
      es: 'El grafo no contiene leyes de mineral a lo largo del tiempo. Es un límite anterior al final, y no puede mostrarse aquí.',
    },
  },
  {
    what: {
      en: 'How much coal, oil and gas is left.',
      fr: 'Combien il reste de charbon, de pétrole et de gaz.',
      es: 'Cuánto carbón, petróleo y gas queda.',
    },
    reason: {
      en: 'No source of the graph states reserves of fossil energy; what it shows is how much electricity is made from it.',
      fr: 'Aucune source du graphe ne donne les réserves d’énergie fossile\u202f; il montre combien d’électricité en est tirée.',
      es: 'Ninguna fuente del grafo da las reservas de energía fósil; lo que muestra es cuánta electricidad se hace con ella.',
    },
  },
];

export const finiteWords = {
  label: {
    en: 'Metals and fossil energy are finite',
    fr: 'Les métaux et l’énergie fossile sont en quantité limitée',
    es: 'Los metales y la energía fósil son finitos',
  },
  headline: {
    en: 'Known reserves are {least} to {most} times a year’s output, which dates no end: for {grew} of {all} materials they stand higher than in the first edition in the graph. {fossil} of electricity comes from coal, gas and oil.',
    fr: 'Les réserves connues font {least} à {most} fois la production d’une année, ce qui ne date aucune fin\u202f: pour {grew} matières sur {all}, elles sont plus hautes que dans la première édition du graphe. {fossil} de l’électricité vient du charbon, du gaz et du pétrole.',
    es: 'Las reservas conocidas son de {least} a {most} veces la producción de un año, lo que no fecha ningún final: para {grew} de {all} materiales son mayores que en la primera edición del grafo. El {fossil} de la electricidad viene del carbón, el gas y el petróleo.',
  },
  years: {
    en: 'Reserves over output of the same year',
    fr: 'Réserves sur la production de la même année',
    es: 'Reservas sobre la producción del mismo año',
  },
  yearsText: {
    en: 'Reserves are a finite multiple of a year’s output.',
    fr: 'Les réserves sont un multiple fini de la production d’une année.',
    es: 'Las reservas son un múltiplo finito de la producción de un año.',
  },
  yearsScope: {
    en: 'World reserves over world mine output, both of one edition and year, and of one kind of mass, for all uses; materials found in a device. Where reserves are printed as “more than”, so is the ratio. This is a ratio of today, not the number of years that are left.',
    fr: 'Réserves mondiales sur production minière mondiale, d’une même édition, d’une même année et d’une même sorte de masse, pour tous les usages\u202f; matières trouvées dans un appareil. Là où les réserves sont imprimées «\u202fplus de\u202f», le rapport l’est aussi. C’est un rapport d’aujourd’hui, non le nombre d’années qui restent.',
    es: 'Reservas mundiales sobre producción minera mundial, de una misma edición, un mismo año y una misma clase de masa, para todos los usos; materiales hallados en un dispositivo. Donde las reservas se publican como «más de», también la relación. Es una relación de hoy, no el número de años que quedan.',
  },
  fossil: {
    en: 'Coal, gas and oil in the electricity generated',
    fr: 'Charbon, gaz et pétrole dans l’électricité produite',
    es: 'Carbón, gas y petróleo en la electricidad generada',
  },
  energy: {
    en: 'Producing metals, of the world’s primary energy',
    fr: 'La production de métaux, dans l’énergie primaire mondiale',
    es: 'La producción de metales, en la energía primaria mundial',
  },
  fossilText: {
    en: 'Metals are made with energy, and a part of the electricity comes from fossil fuel.',
    fr: 'Les métaux se font avec de l’énergie, et une part de l’électricité vient de combustibles fossiles.',
    es: 'Los metales se hacen con energía, y una parte de la electricidad viene de combustibles fósiles.',
  },
  fossilScope: {
    en: 'Economies that one table gives for one year, that of which it has most electricity, added; all electricity, not that of the digital. The share of metals is of all metals and uses.',
    fr: 'Économies que donne un tableau pour une même année, celle dont il a le plus d’électricité, additionnées\u202f; toute l’électricité, non celle du numérique. La part des métaux est celle de tous les métaux et de tous les usages.',
    es: 'Economías que da una tabla para un mismo año, aquel del que tiene más electricidad, sumadas; toda la electricidad, no la de lo digital. La parte de los metales es la de todos los metales y usos.',
  },
  change: {
    en: 'Change of reserves, first to last edition',
    fr: 'Évolution des réserves, de la première à la dernière édition',
    es: 'Cambio de las reservas, de la primera a la última edición',
  },
  compared: {
    en: 'Materials with reserves in a first and a last edition',
    fr: 'Matières avec des réserves dans une première et une dernière édition',
    es: 'Materiales con reservas en una primera y una última edición',
  },
  grew: {
    en: 'Of them with higher reserves in the last',
    fr: 'Dont les réserves sont plus hautes dans la dernière',
    es: 'De ellos, con reservas mayores en la última',
  },
  fell: {
    en: 'Of them with lower reserves in the last',
    fr: 'Dont les réserves sont plus basses dans la dernière',
    es: 'De ellos, con reservas menores en la última',
  },
  changeText: {
    en: 'Reserves are no stock that only shrinks: editions put them higher or lower while mining goes on.',
    fr: 'Les réserves ne sont pas un stock qui ne fait que baisser\u202f: les éditions les revoient à la hausse ou à la baisse pendant que l’extraction continue.',
    es: 'Las reservas no son un depósito que solo mengua: las ediciones las revisan al alza o a la baja mientras la minería sigue.',
  },
  changeScope: {
    en: 'World reserves as one publisher prints them, first against last edition in the graph; a material printed as “more than” in one of them is left out. A finite earth and a growing reserve do not exclude each other: what is known and worth digging is a part of what there is.',
    fr: 'Réserves mondiales telles qu’un éditeur les imprime, première contre dernière édition du graphe\u202f; une matière imprimée «\u202fplus de\u202f» dans l’une d’elles est laissée de côté. Une terre finie et une réserve qui croît ne s’excluent pas\u202f: ce qui est connu et vaut d’être extrait est une partie de ce qu’il y a.',
    es: 'Reservas mundiales tal como las publica un editor, primera frente a última edición del grafo; un material publicado como «más de» en una de ellas queda fuera. Una tierra finita y una reserva que crece no se excluyen: lo conocido que vale la pena extraer es una parte de lo que hay.',
  },
  unknown,
} as const satisfies Readonly<Record<string, Label | readonly MessageUnknown[]>>;
