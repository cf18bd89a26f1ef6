/** What a reader of a trace must know, and what the trace takes for granted, in three languages. */
import type { Label } from '../../../schema/label.ts';

export const domesticFirst: Label = {
  en: 'An economy’s own {material} ore goes to its own refineries up to their output (ore: {mine}; metal: {refinery}; {year}).',
  fr: 'Le minerai d’une économie va d’abord à ses propres raffineries, jusqu’à leur production ({material} ; minerai : {mine} ; métal : {refinery} ; {year}).',
  es: 'El mineral de una economía va primero a sus propias refinerías, hasta su producción ({material}; mineral: {mine}; metal: {refinery}; {year}).',
};
export const worldPool: Label = {
  en: 'The rest of the {material} ore is pooled: who ships ore to whom is not followed here, so every other refinery draws on the same world mix ({year}).',
  fr: 'Le reste du minerai est mis en commun : qui livre à qui n’est pas suivi ici, donc toute autre raffinerie puise dans le même mélange mondial ({material}, {year}).',
  es: 'El resto del mineral se pone en común: quién lo envía a quién no se sigue aquí, así que toda otra refinería toma de la misma mezcla mundial ({material}, {year}).',
};
export const sameMix: Label = {
  en: 'Every use of refined {material} draws on the same world mix: which refinery feeds which device is not in this graph.',
  fr: 'Tout usage du métal raffiné puise dans le même mélange mondial : ce graphe ne dit pas quelle raffinerie alimente quel appareil ({material}).',
  es: 'Todo uso del metal refinado toma de la misma mezcla mundial: este grafo no dice qué refinería alimenta qué dispositivo ({material}).',
};

export const mineMix: Label = {
  en: 'The {material} in the device comes from all mines in proportion to their output: ore and metal cannot be matched, so scrap and who refines for whom are not told apart.',
  fr: 'La matière de l’appareil vient de toutes les mines selon leur production : minerai et métal ne peuvent être rapprochés, donc ni la ferraille ni qui raffine pour qui ne sont distingués ({material}).',
  es: 'La materia del dispositivo viene de todas las minas según su producción: mineral y metal no pueden emparejarse, así que no se distinguen la chatarra ni quién refina para quién ({material}).',
};
export const sameWaste: Label = {
  en: 'The device becomes waste where all electrical and electronic equipment does, and meets the same fate: figures of this kind of device alone are not in this graph.',
  fr: 'L’appareil devient déchet là où le font tous les équipements électriques et électroniques, et connaît le même sort : ce graphe n’a pas de chiffres de ce seul type d’appareil.',
  es: 'El dispositivo se vuelve residuo donde lo hacen todos los aparatos eléctricos y electrónicos, y corre la misma suerte: este grafo no tiene cifras de este solo tipo de dispositivo.',
};

export const defaultSelection: Label = {
  en: 'Materials followed here: {materials}. By rule, of the materials that sources find in the device, at most three with both mine and refinery output by economy, the largest mass first; others can be chosen.',
  fr: 'Matières suivies ici : {materials}. Par règle, parmi les matières que les sources trouvent dans l’appareil, au plus trois dont la production minière et raffinée est connue par économie, la plus grande masse d’abord ; d’autres peuvent être choisies.',
  es: 'Materiales que se siguen aquí: {materials}. Por regla, de los materiales que las fuentes hallan en el dispositivo, como máximo tres cuya producción minera y refinada se conoce por economía, primero el de mayor masa; pueden elegirse otros.',
};
export const nothingSelected: Label = {
  en: 'No material of the device has mine or refinery output by economy in this graph.',
  fr: 'Aucune matière de l’appareil n’a, dans ce graphe, de production minière ou raffinée par économie.',
  es: 'Ningún material del dispositivo tiene, en este grafo, producción minera o refinada por economía.',
};
export const allUses: Label = {
  en: 'Mine and refinery output is for all uses, electronics being one of them: shares are shares of the world’s output, not of what ends up in a device.',
  fr: 'La production des mines et raffineries sert tous les usages, dont l’électronique : les parts sont celles de la production mondiale, non de ce qui finit dans un appareil.',
  es: 'La producción de minas y refinerías es para todos los usos, la electrónica entre ellos: las proporciones son de la producción mundial, no de lo que acaba en un dispositivo.',
};
export const notMatched: Label = {
  en: 'Ore and metal are not matched for {materials}: no figures of one year and one basis for both.',
  fr: 'Minerai et métal ne sont pas mis en correspondance : pas de chiffres de même année et de même base pour les deux ({materials}).',
  es: 'Mineral y metal no se emparejan: no hay cifras del mismo año y la misma base para ambos ({materials}).',
};
export const allEquipment: Label = {
  en: 'E-waste figures are for all electrical and electronic equipment, fridges and lamps included; what part is of one device is not known.',
  fr: 'Les chiffres des déchets électroniques portent sur tous les équipements électriques et électroniques, réfrigérateurs et lampes compris ; la part d’un appareil n’est pas connue.',
  es: 'Las cifras de residuos electrónicos son de todos los aparatos eléctricos y electrónicos, neveras y lámparas incluidas; no se sabe qué parte es de un dispositivo.',
};
export const harmPresence: Label = {
  en: 'Harms are presences documented for an economy and a material or good: no size, no site, no company. The list looks abroad from the United States; absence from it is not a finding.',
  fr: 'Les dommages sont des présences documentées pour une économie et une matière ou un bien : ni ampleur, ni site, ni entreprise. La liste regarde l’étranger depuis les États-Unis ; n’y pas figurer ne prouve rien.',
  es: 'Los daños son presencias documentadas para una economía y un material o un bien: sin magnitud, sitio ni empresa. La lista mira al extranjero desde Estados Unidos; no figurar en ella no prueba nada.',
};
export const yearsDiffer: Label = {
  en: 'The stages are of different years: {years}.',
  fr: 'Les étapes sont d’années différentes : {years}.',
  es: 'Las etapas son de años distintos: {years}.',
};
export const sidesContested: Label = {
  en: 'Who is South and who North is contested: here {scheme}.',
  fr: 'Qui est du Sud et qui du Nord est contesté : ici, {scheme}.',
  es: 'Quién es del Sur y quién del Norte se discute: aquí, {scheme}.',
};

export const mainFigure: Readonly<Record<'scheme' | 'precedence' | 'content', Label>> = {
  content: {
    en: 'What one device holds of {material} ({device}) over the accounts of its sources; all masses that are carried scale with it',
    fr: 'Ce que contient un appareil ({material}, {device}) selon les relevés de ses sources ; toutes les masses portées varient avec lui',
    es: 'Lo que contiene un dispositivo ({material}, {device}) según los recuentos de sus fuentes; todas las masas llevadas varían con ello',
  },
  scheme: {
    en: 'The South’s share of mine output of {material} ({year}) over the six schemes',
    fr: 'Part du Sud dans la production minière ({material}, {year}) selon les six classements',
    es: 'Parte del Sur en la producción minera ({material}, {year}) según las seis clasificaciones',
  },
  precedence: {
    en: 'The South’s share of mine output of {material} ({year}) over the sources that cover the year',
    fr: 'Part du Sud dans la production minière ({material}, {year}) selon les sources qui couvrent l’année',
    es: 'Parte del Sur en la producción minera ({material}, {year}) según las fuentes que cubren el año',
  },
};

export const coverageOf: Label = {
  en: 'the {count} tracks shown, each counting the same: given to a named economy, component or fate; not named, left over, unknown or without a figure',
  fr: 'les {count} colonnes de blocs montrées, chacune comptant autant : attribué à une économie, un composant ou un devenir nommé ; non nommé, non attribué, inconnu ou sans chiffre',
  es: 'las {count} series de bloques mostradas, cada una con el mismo peso: asignado a una economía, un componente o un destino con nombre; no nombrado, sin asignar, desconocido o sin cifra',
};
