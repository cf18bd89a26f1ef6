/** What links along trade by pairs say in words, in three languages. `{name}` is filled in. */
import type { Label } from '../../../../schema/label.ts';
import type { UnknownOrigin } from '../../origin/answer.ts';
import type { NotTraded } from './plan.ts';

export const tradedRestsOn: Label = {
  en: 'Trade between the two, followed back over every border that the ore crossed: {codes}, by {trade}, and mine output, by {mine}, {year}.',
  fr: 'Les échanges entre les deux, remontés au-delà de chaque frontière que le minerai a franchie : {codes}, selon {trade}, et la production minière, selon {mine}, {year}.',
  es: 'El comercio entre los dos, seguido hacia atrás por cada frontera que cruzó el mineral: {codes}, según {trade}, y la producción minera, según {mine}, {year}.',
};
export const ownRestsOn: Label = {
  en: 'Its own ore that trade does not show leaving: mine output, by {mine}, less exports of {codes}, by {trade}, {year}.',
  fr: 'Son propre minerai que les échanges ne montrent pas sortir : la production minière, selon {mine}, moins les exportations de {codes}, selon {trade}, {year}.',
  es: 'Su propio mineral que el comercio no muestra salir: la producción minera, según {mine}, menos las exportaciones de {codes}, según {trade}, {year}.',
};
const useRestsOn: Label = {
  en: 'Trade between the two, followed back over every border that the metal crossed: {codes}, by {trade}, and output of refineries, by {mine}, {year}.',
  fr: 'Les échanges entre les deux, remontés au-delà de chaque frontière que le métal a franchie : {codes}, selon {trade}, et la production des raffineries, selon {mine}, {year}.',
  es: 'El comercio entre los dos, seguido hacia atrás por cada frontera que cruzó el metal: {codes}, según {trade}, y la producción de las refinerías, según {mine}, {year}.',
};
/** Stands after the others where the trade is of another year than the metal. */
export const ofOtherYear: Label = {
  en: 'The parts of {year} are taken for {shown}, the year that is shown.',
  fr: 'Les parts de {year} valent ici pour {shown}, l’année montrée.',
  es: 'Las partes de {year} valen aquí para {shown}, el año mostrado.',
};

/** Blocks of what no mine can be given for. */
export const unknownNodes: Readonly<Record<UnknownOrigin, Label>> = {
  unmatched: {
    en: 'Scrap, blister or unmatched feed',
    fr: 'Ferraille, blister ou charge sans minerai correspondant',
    es: 'Chatarra, blíster o carga sin mineral correspondiente',
  },
  lumped: {
    en: 'Lumped by the publisher',
    fr: 'Regroupé par l’éditeur',
    es: 'Agrupado por el editor',
  },
  'exceeds-listed': {
    en: 'Ore beyond a listed output',
    fr: 'Minerai au-delà d’une production listée',
    es: 'Mineral más allá de una producción listada',
  },
  'stage-not-covered': {
    en: 'Output not given',
    fr: 'Production non donnée',
    es: 'Producción no dada',
  },
};

/** What a link from such a block rests on. */
export const unknownRestsOn: Readonly<Record<UnknownOrigin, Label>> = {
  unmatched: {
    en: 'Refined beyond the ore that output and trade show there: scrap, blister, stocks or ore not counted. It has no mine.',
    fr: 'Raffiné au-delà du minerai que la production et les échanges y montrent : ferraille, blister, stocks ou minerai non compté. Cela n’a pas de mine.',
    es: 'Refinado más allá del mineral que la producción y el comercio muestran allí: chatarra, blíster, existencias o mineral no contado. No tiene mina.',
  },
  lumped: {
    en: 'Ore sent by economies that the publisher of mine output lumps together, or metal of refineries that theirs lumps: whose it is, is not told.',
    fr: 'Minerai envoyé par des économies que l’éditeur de la production minière regroupe, ou métal de raffineries que le leur regroupe : à qui il est n’est pas dit.',
    es: 'Mineral enviado por economías que el editor de la producción minera agrupa, o metal de refinerías que el suyo agrupa: de quién es, no se dice.',
  },
  'exceeds-listed': {
    en: 'Ore sent beyond what its economy is listed to have mined and imported: nobody says where it was dug.',
    fr: 'Minerai envoyé au-delà de ce que son économie aurait extrait et importé : personne ne dit où il a été extrait.',
    es: 'Mineral enviado más allá de lo que consta que su economía extrajo e importó: nadie dice dónde se extrajo.',
  },
  'stage-not-covered': {
    en: 'From economies whose output at the stage is not given for the year of the trade or the year shown.',
    fr: 'D’économies dont la production à cette étape n’est pas donnée pour l’année des échanges ou pour l’année montrée.',
    es: 'De economías cuya producción en esta etapa no se da para el año del comercio o el año mostrado.',
  },
};
export const unknownMeasure: Label = {
  en: 'Refined and not followed to a mine: {material}, {unit}',
  fr: 'Raffiné et non suivi jusqu’à une mine : {material}, {unit}',
  es: 'Refinado y no seguido hasta una mina: {material}, {unit}',
};

export const tradedMix: Label = {
  en: 'In each economy all ore that it dug or imported is sent on and refined in one mix: that is how {material} is followed over several borders ({year}).',
  fr: 'Dans chaque économie, tout le minerai extrait ou importé repart et est raffiné dans un même mélange : c’est ainsi que la matière est suivie au-delà de plusieurs frontières ({material}, {year}).',
  es: 'En cada economía todo el mineral extraído o importado se reenvía y se refina en una misma mezcla: así se sigue el material por varias fronteras ({material}, {year}).',
};
export const tradeYear: Label = {
  en: 'Who feeds whose refineries is of {year}, the nearest year with trade by pairs, and is taken for {shown} ({material}).',
  fr: 'Qui alimente les raffineries de qui est de {year}, l’année la plus proche dont on a les échanges par paires, et vaut ici pour {shown} ({material}).',
  es: 'Quién alimenta las refinerías de quién es de {year}, el año más cercano con comercio por pares, y se toma para {shown} ({material}).',
};

const unknownUseRestsOn: Readonly<Record<UnknownOrigin, Label>> = {
  unmatched: {
    en: 'Nothing: whose metal it is, is not known.',
    fr: 'Rien : de qui est ce métal n’est pas connu.',
    es: 'Nada: no se sabe de quién es el metal.',
  },
  lumped: {
    en: 'Metal sent by economies that the publisher of refinery output lumps together: whose it is, is not told.',
    fr: 'Métal envoyé par des économies que l’éditeur de la production raffinée regroupe : à qui il est n’est pas dit.',
    es: 'Metal enviado por economías que el editor de la producción refinada agrupa: de quién es, no se dice.',
  },
  'exceeds-listed': {
    en: 'Metal sent beyond what its economy is listed to have refined and imported: nobody says where it was refined.',
    fr: 'Métal envoyé au-delà de ce que son économie aurait raffiné et importé : personne ne dit où il a été raffiné.',
    es: 'Metal enviado más allá de lo que consta que su economía refinó e importó: nadie dice dónde se refinó.',
  },
  'stage-not-covered': {
    en: 'Metal of economies whose refinery output is not given for the year of the trade or the year shown.',
    fr: 'Métal d’économies dont la production raffinée n’est pas donnée pour l’année des échanges ou pour l’année montrée.',
    es: 'Metal de economías cuya producción refinada no se da para el año del comercio o el año mostrado.',
  },
};
const useMeasure: Label = {
  en: 'Use of refined {material} by whoever works it next, for everything, {unit}',
  fr: 'Usage du métal raffiné par qui le travaille ensuite, pour tout : {material}, {unit}',
  es: 'Uso del metal refinado por quien lo trabaja después, para todo: {material}, {unit}',
};
const unknownUseMeasure: Label = {
  en: 'Used and followed to no refinery: {material}, {unit}',
  fr: 'Utilisé et suivi jusqu’à aucune raffinerie : {material}, {unit}',
  es: 'Usado y no seguido hasta una refinería: {material}, {unit}',
};
const useMix: Label = {
  en: 'In each economy all metal that it refined or imported is sent on and used in one mix: that is how refined {material} is followed over several borders ({year}).',
  fr: 'Dans chaque économie, tout le métal raffiné ou importé repart et est utilisé dans un même mélange : c’est ainsi que le métal raffiné est suivi au-delà de plusieurs frontières ({material}, {year}).',
  es: 'En cada economía todo el metal refinado o importado se reenvía y se usa en una misma mezcla: así se sigue el metal refinado por varias fronteras ({material}, {year}).',
};
export const useYear: Label = {
  en: 'Who uses whose {material} is of {year}, the nearest year with trade by pairs, beside output of {shown}.',
  fr: 'Qui utilise la matière de qui est de {year}, l’année la plus proche dont on a les échanges par paires, en regard de la production de {shown} ({material}).',
  es: 'Quién usa el material de quién es de {year}, el año más cercano con comercio por pares, junto a la producción de {shown} ({material}).',
};

const oreMeasure: Label = {
  en: 'Use of {material} by whoever refines or works it, for everything, {unit}',
  fr: 'Usage par qui raffine ou travaille la matière, pour tout : {material}, {unit}',
  es: 'Uso por quien refina o trabaja el material, para todo: {material}, {unit}',
};
const oreUnknownMeasure: Label = {
  en: 'Used and followed to no mine: {material}, {unit}',
  fr: 'Utilisé et suivi jusqu’à aucune mine : {material}, {unit}',
  es: 'Usado y no seguido hasta una mina: {material}, {unit}',
};
const oreMix: Label = {
  en: 'In each economy all ore that it dug or imported is sent on and used in one mix: that is how {material} is followed over several borders ({year}).',
  fr: 'Dans chaque économie, tout le minerai extrait ou importé repart et est utilisé dans un même mélange : c’est ainsi que la matière est suivie au-delà de plusieurs frontières ({material}, {year}).',
  es: 'En cada economía todo el mineral extraído o importado se reenvía y se usa en una misma mezcla: así se sigue el material por varias fronteras ({material}, {year}).',
};

/** What is said of who uses ore, where nobody is known to refine it, and of who uses refined metal. */
export const useWords = {
  extraction: {
    restsOn: tradedRestsOn,
    measure: oreMeasure,
    unknownMeasure: oreUnknownMeasure,
    unknownRestsOn,
    mix: oreMix,
  },
  refining: {
    restsOn: useRestsOn,
    measure: useMeasure,
    unknownMeasure: unknownUseMeasure,
    unknownRestsOn: unknownUseRestsOn,
    mix: useMix,
  },
} as const;

/** Why ore comes from the pool. */
export const notTradedCaveat: Readonly<Record<NotTraded, Label>> = {
  pairs: {
    en: 'From mine to refinery nobody in this graph says who sends ore to whom, within three years of the year shown, for {materials}: the world pool stands in for it. “filon import baci” on the publisher’s file may fill it.',
    fr: 'De la mine à la raffinerie, personne dans ce graphe ne dit qui envoie du minerai à qui, à trois ans près de l’année montrée : le marché mondial en tient lieu ({materials}). « filon import baci » sur le fichier de l’éditeur peut y remédier.',
    es: 'De la mina a la refinería nadie en este grafo dice quién envía mineral a quién, a tres años del año mostrado: el mercado mundial lo suple ({materials}). «filon import baci» sobre el archivo del editor puede remediarlo.',
  },
  weak: {
    en: 'Trade by pairs is there for {materials}, of goods that are another matter than the ore, or of too little of it: it carries no link from mine to refinery, and the world pool stands in for it. The origin of the material says why.',
    fr: 'Des échanges par paires existent, mais de marchandises autres que le minerai, ou d’une trop petite part : ils ne portent aucun lien de la mine à la raffinerie, et le marché mondial en tient lieu ({materials}). L’origine de la matière dit pourquoi.',
    es: 'Hay comercio por pares, pero de mercancías que no son el mineral, o de muy poco de él: no sostiene vínculos de la mina a la refinería, y el mercado mundial lo suple ({materials}). El origen del material dice por qué.',
  },
  'other-output': {
    en: 'Trade by pairs is there for {materials} and cannot be set beside the mine output that is shown: the world pool stands in for it. The origin of the material may take another source.',
    fr: 'Des échanges par paires existent mais ne peuvent être mis en regard de la production minière montrée : le marché mondial en tient lieu ({materials}). L’origine de la matière peut prendre une autre source.',
    es: 'Hay comercio por pares que no puede compararse con la producción minera mostrada: el mercado mundial lo suple ({materials}). El origen del material puede tomar otra fuente.',
  },
};

export const useCaveat: Label = {
  en: 'Who uses a material is whoever works it next, such as an alumina works, a wire mill or a battery plant, for everything it makes: not the buyer of a device, and not devices alone.',
  fr: 'Qui utilise une matière est qui la travaille ensuite, une usine d’alumine, une tréfilerie ou une usine de batteries, pour tout ce qu’elle fabrique : ni l’acheteur d’un appareil, ni les seuls appareils.',
  es: 'Quien usa un material es quien lo trabaja después, una planta de alúmina, una trefilería o una fábrica de baterías, para todo lo que hace: ni el comprador de un dispositivo, ni solo los dispositivos.',
};

export const leftOutCaveat: Label = {
  en: 'Ways are left out. {reason}',
  fr: 'Des chemins sont laissés de côté. {reason}',
  es: 'Hay caminos que se dejan fuera. {reason}',
};
