/** What the message "recycling is partial" says, in three languages. `{name}` is filled in. */
import type { Label } from '../../../../schema/label.ts';
import type { MessageUnknown } from '../answer.ts';

const unknown: readonly MessageUnknown[] = [
  {
    what: {
      en: 'What becomes of the waste that is not documented.',
      fr: 'Ce que deviennent les déchets qui ne sont pas documentés.',
      es: 'Qué pasa con los residuos que no están documentados.',
    },
    reason: {
      en: 'Not documented is not the same as not recycled: much is taken apart by hand, put with other waste, or shipped. No source of the graph follows it.',
      fr: 'Non documenté ne veut pas dire non recyclé\u202f: beaucoup est démonté à la main, mêlé à d’autres déchets ou expédié. Aucune source du graphe ne le suit.',
      es: 'No documentado no significa no reciclado: mucho se desmonta a mano, se mezcla con otros residuos o se envía. Ninguna fuente del grafo lo sigue.',
    },
  },
  {
    what: {
      en: 'How much of each metal comes back from devices.',
      fr: 'Combien de chaque métal revient des appareils.',
      es: 'Cuánto de cada metal vuelve de los dispositivos.',
    },
    reason: {
      en: 'Rates by metal are of all uses together; for electronics the graph holds one of gold.',
      fr: 'Les taux par métal sont de tous les usages confondus\u202f; pour l’électronique, le graphe n’en contient qu’un, sur l’or.',
      es: 'Las tasas por metal son de todos los usos juntos; para la electrónica, el grafo solo tiene una, la del oro.',
    },
  },
];

export const recyclingWords = {
  label: {
    en: 'Recycling is partial',
    fr: 'Le recyclage est partiel',
    es: 'El reciclaje es parcial',
  },
  headline: {
    en: '{documented} of the world’s electronic waste of {year} is documented as collected and recycled; what became of the rest, {rest}, no source of the graph says.',
    fr: '{documented} des déchets électroniques mondiaux de {year} sont documentés comme collectés et recyclés\u202f; ce qu’est devenu le reste, {rest}, aucune source du graphe ne le dit.',
    es: 'El {documented} de los residuos electrónicos del mundo de {year} está documentado como recogido y reciclado; qué fue del resto, {rest}, ninguna fuente del grafo lo dice.',
  },
  documented: {
    en: 'Documented as collected and recycled',
    fr: 'Documenté comme collecté et recyclé',
    es: 'Documentado como recogido y reciclado',
  },
  generated: { en: 'Generated', fr: 'Produits', es: 'Generados' },
  collected: {
    en: 'Of it documented as collected and recycled',
    fr: 'Dont documentés comme collectés et recyclés',
    es: 'De ellos, documentados como recogidos y reciclados',
  },
  rest: {
    en: 'The rest: not documented',
    fr: 'Le reste\u202f: non documenté',
    es: 'El resto: no documentado',
  },
  documentedText: {
    en: 'What part of electronic waste is documented as collected and recycled.',
    fr: 'Quelle part des déchets électroniques est documentée comme collectée et recyclée.',
    es: 'Qué parte de los residuos electrónicos está documentada como recogida y reciclada.',
  },
  documentedScope: {
    en: 'All electrical and electronic equipment, by weight; what is collected and recycled outside formal channels is not counted.',
    fr: 'Tous les équipements électriques et électroniques, en masse\u202f; ce qui est collecté et recyclé hors des filières officielles n’est pas compté.',
    es: 'Todos los aparatos eléctricos y electrónicos, en masa; lo que se recoge y recicla fuera de los canales formales no se cuenta.',
  },
  belowOne: {
    en: 'Elements recycled for less than one per cent',
    fr: 'Éléments recyclés à moins d’un pour cent',
    es: 'Elementos reciclados en menos del uno por ciento',
  },
  goldOfElectronics: {
    en: 'Recycled at end of life, of the gold in electronics',
    fr: 'Recyclé en fin de vie, de l’or de l’électronique',
    es: 'Reciclado al final de la vida, del oro de la electrónica',
  },
  preprocessed: {
    en: 'Recovered after shredding and sorting, one plant',
    fr: 'Récupéré après broyage et tri, une usine',
    es: 'Recuperado tras triturar y separar, una planta',
  },
  rareEarths: {
    en: 'Demand met by recycling electronic waste',
    fr: 'Demande couverte par le recyclage des déchets électroniques',
    es: 'Demanda cubierta por el reciclaje de residuos electrónicos',
  },
  metalsText: {
    en: 'What comes back of the metals once a device is collected.',
    fr: 'Ce qui revient des métaux une fois l’appareil collecté.',
    es: 'Qué vuelve de los metales una vez recogido el dispositivo.',
  },
  metalsScope: {
    en: 'Counts and rates of a study of sixty metals are of all uses; those of gold are of electronics and of one plant. The studies are of 2009 and 2011: later rates may be higher.',
    fr: 'Les comptes et taux d’une étude de soixante métaux portent sur tous les usages\u202f; ceux de l’or sur l’électronique et sur une usine. Les études datent de 2009 et 2011\u202f: des taux plus récents peuvent être plus hauts.',
    es: 'Los recuentos y tasas de un estudio de sesenta metales son de todos los usos; los del oro, de la electrónica y de una planta. Los estudios son de 2009 y 2011: tasas posteriores pueden ser mayores.',
  },
  inputCounted: {
    en: 'Raw materials with a stated share of recycled input',
    fr: 'Matières premières avec une part donnée d’apport recyclé',
    es: 'Materias primas con una parte indicada de aporte reciclado',
  },
  inputLittle: {
    en: 'Of them with less than one per cent',
    fr: 'Dont moins d’un pour cent',
    es: 'De ellas, con menos del uno por ciento',
  },
  inputMost: { en: 'The highest share', fr: 'La part la plus haute', es: 'La parte más alta' },
  inputText: {
    en: 'What part of what industry takes in comes from old scrap.',
    fr: 'Quelle part de ce que l’industrie absorbe vient de vieille ferraille.',
    es: 'Qué parte de lo que la industria absorbe viene de chatarra vieja.',
  },
  inputScope: {
    en: 'Share of the input of the European Union that comes from scrap at end of life, all uses, for materials that it calls critical.',
    fr: 'Part de l’approvisionnement de l’Union européenne qui vient de déchets en fin de vie, tous usages, pour les matières qu’elle dit critiques.',
    es: 'Parte del aporte de la Unión Europea que viene de chatarra al final de la vida, todos los usos, para los materiales que llama críticos.',
  },
  aboveHalf: {
    en: 'Metals recycled for more than half',
    fr: 'Métaux recyclés à plus de la moitié',
    es: 'Metales reciclados en más de la mitad',
  },
  aboveHalfText: {
    en: 'Some metals are recycled for more than half: partial is not the same for all.',
    fr: 'Certains métaux sont recyclés à plus de la moitié\u202f: partiel ne veut pas dire pareil pour tous.',
    es: 'Algunos metales se reciclan en más de la mitad: parcial no es lo mismo para todos.',
  },
  aboveHalfScope: {
    en: 'Of sixty metals, over all uses: iron, aluminium or copper from buildings and cars as well as from devices.',
    fr: 'Sur soixante métaux, tous usages confondus\u202f: fer, aluminium ou cuivre venant de bâtiments et de voitures autant que d’appareils.',
    es: 'De sesenta metales, en todos los usos: hierro, aluminio o cobre de edificios y coches tanto como de dispositivos.',
  },
  traded: {
    en: 'Electronic waste and used equipment across borders',
    fr: 'Déchets électroniques et matériel usagé passant des frontières',
    es: 'Residuos electrónicos y equipo usado que cruzan fronteras',
  },
  tradedText: {
    en: 'A rate of one place says nothing of what was shipped away from it: waste crosses borders.',
    fr: 'Le taux d’un lieu ne dit rien de ce qui en a été expédié\u202f: les déchets passent les frontières.',
    es: 'La tasa de un lugar no dice nada de lo que se envió desde él: los residuos cruzan fronteras.',
  },
  tradedScope: {
    en: 'One estimate for the world, controlled and uncontrolled together.',
    fr: 'Une estimation pour le monde, contrôlé et non contrôlé ensemble.',
    es: 'Una estimación para el mundo, controlado y no controlado juntos.',
  },
  /** With `{growth}`. */
  growingText: {
    en: 'A calculation: even if all smartphones thrown away were collected and all their metal recovered, some would be dug where the number in use grows {growth} a year.',
    fr: 'Un calcul\u202f: même si tous les smartphones jetés étaient collectés et tout leur métal récupéré, il faudrait en extraire si leur nombre croît de {growth} par an.',
    es: 'Un cálculo: aunque todos los teléfonos inteligentes tirados se recogieran y se recuperara todo su metal, habría que extraer si su número crece un {growth} al año.',
  },
  steadyText: {
    en: 'A calculation: where the number in use stays as it is, full collection and full recovery would spare the mines.',
    fr: 'Un calcul\u202f: si le nombre en usage reste tel quel, tout collecter et tout récupérer épargnerait les mines.',
    es: 'Un cálculo: si el número en uso sigue igual, recogerlo y recuperarlo todo evitaría las minas.',
  },
  allScope: {
    en: 'Over all years of the scenario; contents as in devices taken apart. Nobody reaches such rates: it is the most that recycling alone could spare.',
    fr: 'Sur toutes les années du scénario\u202f; teneurs d’appareils démontés. Personne n’atteint de tels taux\u202f: c’est le plus que le recyclage seul pourrait éviter.',
    es: 'En todos los años del escenario; contenidos de dispositivos desmontados. Nadie alcanza tales tasas: es lo máximo que el reciclaje solo podría evitar.',
  },
  cobaltDug: {
    en: 'Change of cobalt to be dug',
    fr: 'Variation du cobalt à extraire',
    es: 'Cambio del cobalto por extraer',
  },
  copperDug: {
    en: 'Change of copper to be dug',
    fr: 'Variation du cuivre à extraire',
    es: 'Cambio del cobre por extraer',
  },
  unknown,
} as const satisfies Readonly<Record<string, Label | readonly MessageUnknown[]>>;
