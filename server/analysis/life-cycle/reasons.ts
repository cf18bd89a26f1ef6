/** Why nothing is known of a measure in a phase: in one sentence each, in three languages. */
import type { Label } from '../../../schema/label.ts';
import type { LifeKind, LifeMeasure, LifePhase } from './answer.ts';

const none: Label = {
  en: 'No source here states it.',
  fr: 'Aucune source ici ne le donne.',
  es: 'Ninguna fuente de aquí lo da.',
};
const asElectronicWaste: Label = {
  en: 'What is left of the material is told as e-waste.',
  fr: 'Ce qui reste de la matière est compté comme déchet électronique.',
  es: 'Lo que queda del material se cuenta como residuo electrónico.',
};
const repairs: Label = {
  en: 'No source here says what repairs and spare parts take.',
  fr: 'Aucune source ici ne dit ce que demandent les réparations et les pièces de rechange.',
  es: 'Ninguna fuente de aquí dice lo que exigen las reparaciones y los repuestos.',
};
const gasesAlone: Label = {
  en: 'The sources give the greenhouse gases of this phase, not what they come from.',
  fr: 'Les sources donnent les gaz à effet de serre de cette phase, et non ce dont ils proviennent.',
  es: 'Las fuentes dan los gases de efecto invernadero de esta fase, no de qué proceden.',
};
const askEconomy: Label = {
  en: 'It follows from the electricity once an economy is asked for.',
  fr: 'Cela découle de l’électricité dès qu’une économie est demandée.',
  es: 'Se deduce de la electricidad cuando se pide una economía.',
};
const withoutDeviceElectricity: Label = {
  en: 'It would follow from the electricity of use, which no source here states.',
  fr: 'Cela découlerait de l’électricité d’usage, qu’aucune source ici ne donne.',
  es: 'Se deduciría de la electricidad de uso, que ninguna fuente de aquí da.',
};
const notOnThisDevice: Label = {
  en: 'Waste of mines and factories is not e-waste, and no source here gives it for one device.',
  fr: 'Les déchets des mines et des usines ne sont pas des déchets électroniques, et aucune source ici ne les donne pour un appareil.',
  es: 'Los residuos de minas y fábricas no son residuos electrónicos, y ninguna fuente de aquí los da por dispositivo.',
};
const building: Label = {
  en: 'No source here says what its buildings and computers took to make.',
  fr: 'Aucune source ici ne dit ce qu’a demandé la fabrication de ses bâtiments et ordinateurs.',
  es: 'Ninguna fuente de aquí dice lo que exigió hacer sus edificios y ordenadores.',
};
const after: Label = {
  en: 'No source here says what becomes of its buildings and computers.',
  fr: 'Aucune source ici ne dit ce que deviennent ses bâtiments et ordinateurs.',
  es: 'Ninguna fuente de aquí dice qué es de sus edificios y ordenadores.',
};
const notOfItAlone: Label = {
  en: 'No source here gives it for this one alone.',
  fr: 'Aucune source ici ne le donne pour celui-ci seul.',
  es: 'Ninguna fuente de aquí lo da solo para este.',
};
const withoutElectricity: Label = {
  en: 'It would follow from the electricity, which no source here states; the grid of the place stands below.',
  fr: 'Cela découlerait de l’électricité, qu’aucune source ici ne donne\u202f; le réseau du lieu figure plus bas.',
  es: 'Se deduciría de la electricidad, que ninguna fuente de aquí da; la red del lugar figura más abajo.',
};
const replaced: Label = {
  en: 'No source here says how many computers are replaced in a year.',
  fr: 'Aucune source ici ne dit combien d’ordinateurs sont remplacés en un an.',
  es: 'Ninguna fuente de aquí dice cuántos ordenadores se sustituyen en un año.',
};
const ofManyModels: Label = {
  en: 'The computers serve many models; no source here says what part of their making falls on this one.',
  fr: 'Les ordinateurs servent à bien des modèles\u202f; aucune source ici ne dit quelle part de leur fabrication revient à celui-ci.',
  es: 'Los ordenadores sirven a muchos modelos; ninguna fuente de aquí dice qué parte de su fabricación corresponde a este.',
};
const powerAndTime: Label = {
  en: 'No source here states both the power drawn and the time of training.',
  fr: 'Aucune source ici ne donne à la fois la puissance et la durée d’entraînement.',
  es: 'Ninguna fuente de aquí da a la vez la potencia y la duración del entrenamiento.',
};
const gridUnknown: Label = {
  en: 'It follows from the energy of training on a grid: no source says on which, and none was asked for, or the energy is unknown.',
  fr: 'Cela découle de l’énergie d’entraînement sur un réseau\u202f: aucune source ne dit lequel et aucun n’est demandé, ou l’énergie est inconnue.',
  es: 'Se deduce de la energía de entrenamiento en una red: ninguna fuente dice en cuál y no se pidió ninguna, o la energía es desconocida.',
};
const request: Label = {
  en: 'No source here states the energy of a request. Parameters alone do not give it: it hangs on the computers, on the length of the answer and on how many are answered at once.',
  fr: 'Aucune source ici ne donne l’énergie d’une requête. Les paramètres seuls ne suffisent pas\u202f: elle dépend des ordinateurs, de la longueur de la réponse et du nombre de réponses simultanées.',
  es: 'Ninguna fuente de aquí da la energía de una consulta. Los parámetros solos no bastan: depende de los ordenadores, de lo larga que sea la respuesta y de cuántas se dan a la vez.',
};

type Reasons = Partial<Record<LifeMeasure, Partial<Record<LifePhase, Label>>>>;
const every = (phase: LifePhase, reason: Label): Reasons => ({
  material: { [phase]: reason },
  energy: { [phase]: reason },
  water: { [phase]: reason },
  emissions: { [phase]: reason },
  waste: { [phase]: reason },
});
const merged = (...all: readonly Reasons[]): Reasons => {
  const result: Record<string, Partial<Record<LifePhase, Label>>> = {};
  for (const reasons of all) {
    for (const [measure, phases] of Object.entries(reasons)) {
      result[measure] = { ...result[measure], ...phases };
    }
  }
  return result;
};

const ofRunning = merged(every('production', building), every('end-of-life', after), {
  material: { use: replaced },
  energy: { use: notOfItAlone },
  water: { use: notOfItAlone },
  emissions: { use: withoutElectricity },
  waste: { use: replaced },
});

const reasons: Readonly<Record<LifeKind, Reasons>> = {
  device: {
    material: { use: repairs, 'end-of-life': asElectronicWaste },
    energy: { production: gasesAlone, 'end-of-life': gasesAlone },
    waste: { production: notOnThisDevice, use: repairs },
  },
  site: ofRunning,
  operator: merged(ofRunning, {
    energy: { use: none },
    water: { use: none },
    emissions: { use: none },
  }),
  model: merged(every('end-of-life', ofManyModels), every('use', request), {
    material: { production: ofManyModels },
    energy: { production: powerAndTime },
    water: { production: gridUnknown },
    emissions: { production: gridUnknown },
    waste: { production: ofManyModels },
  }),
};

/** What of the question and of the other cells a reason hangs on. */
export interface Around {
  readonly hasEnergyOfUse: boolean;
  readonly isEconomyAsked: boolean;
}

/** @returns why no source or sum here tells of a measure in a phase */
export function reasonOf(kind: LifeKind, measure: LifeMeasure, phase: LifePhase, around: Around): Label {
  if (kind === 'device' && measure === 'water' && phase === 'use') {
    if (!around.hasEnergyOfUse) return withoutDeviceElectricity;
    return around.isEconomyAsked ? none : askEconomy;
  }
  return reasons[kind][measure]?.[phase] ?? none;
}
