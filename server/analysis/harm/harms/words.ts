/** Why a harm cannot be carried along a chain, and why exposure to it cannot be asked; in three languages. */
import type { Label } from '../../../../schema/label.ts';

export const noChain = {
  dams: {
    en: 'The list gives country and decade of each failure, and not the metals of the mine; nobody gives them for all.',
    fr: 'La liste donne le pays et la décennie de chaque rupture, et non les métaux de la mine ; personne ne les donne pour toutes.',
    es: 'La lista da el país y la década de cada rotura, y no los metales de la mina; nadie los da para todas.',
  },
  defenders: {
    en: 'The list gives country and sector of each killing, and no metal: along whose chain it would be carried is not known.',
    fr: 'La liste donne le pays et le secteur de chaque assassinat, et aucun métal : on ne sait pas le long de quelle chaîne le porter.',
    es: 'La lista da el país y el sector de cada asesinato, y ningún metal: no se sabe por qué cadena llevarlo.',
  },
  country: {
    en: 'The figure is of the whole country: nothing says that it is due to mines, to a material or to a device.',
    fr: 'Le chiffre est celui du pays entier : rien ne dit qu’il soit dû à des mines, à une matière ou à un appareil.',
    es: 'La cifra es del país entero: nada dice que se deba a minas, a un material o a un dispositivo.',
  },
  services: {
    en: 'Whom the data centres of an economy serve is not published.',
    fr: 'À qui servent les centres de données d’une économie n’est pas publié.',
    es: 'A quién sirven los centros de datos de una economía no se publica.',
  },
  noMagnitude: {
    en: 'The source says that it is there, and not how much: there is no amount to share out.',
    fr: 'La source dit qu’il existe, et non combien : il n’y a pas de quantité à répartir.',
    es: 'La fuente dice que existe, y no cuánto: no hay cantidad que repartir.',
  },
  worldOnly: {
    en: 'The figure is of the world: nobody gives it by place, so there is nowhere to begin.',
    fr: 'Le chiffre est celui du monde : personne ne le donne par lieu, il n’y a donc pas de point de départ.',
    es: 'La cifra es del mundo: nadie la da por lugar, así que no hay dónde empezar.',
  },
} as const satisfies Readonly<Record<string, Label>>;

export const noExposure = {
  worldOnly: {
    en: 'Nobody says in which places it is.',
    fr: 'Personne ne dit en quels lieux.',
    es: 'Nadie dice en qué lugares.',
  },
  notOfSupply: {
    en: 'It is of the end of life or of use, and no material is supplied from there.',
    fr: 'Il relève de la fin de vie ou de l’usage, et aucune matière n’en provient.',
    es: 'Es del fin de vida o del uso, y de ahí no se suministra ningún material.',
  },
  allSectors: {
    en: 'It is of every sector of the economy, farms and dams among them: a share of a metal’s supply would say nothing.',
    fr: 'Il est de tous les secteurs, agriculture et barrages compris : une part de l’offre d’un métal ne dirait rien.',
    es: 'Es de todos los sectores, agricultura y presas incluidas: una parte de la oferta de un metal no diría nada.',
  },
} as const satisfies Readonly<Record<string, Label>>;

/** What a source names beside economies, and how finely it stands here. */
export const sourceNames = {
  economies: {
    en: 'The source names economies and goods, and no site or company.',
    fr: 'La source nomme des économies et des biens, et ni site ni entreprise.',
    es: 'La fuente nombra economías y bienes, y ningún sitio ni empresa.',
  },
  mines: {
    en: 'The source names each mine that was visited, and who was armed there. Here its visits are counted by territory, and neither mine nor armed group is named.',
    fr: 'La source nomme chaque mine visitée, et qui y était armé. Ici, ses visites sont comptées par territoire, et ni mine ni groupe armé n’est nommé.',
    es: 'La fuente nombra cada mina visitada y quién estaba armado en ella. Aquí sus visitas se cuentan por territorio, y no se nombra ninguna mina ni grupo armado.',
  },
} as const satisfies Readonly<Record<string, Label>>;

export const listLooksAbroad: Label = {
  en: 'The list looks abroad from the United States and hardly at the North: absence from it is not a finding, and “all of them in the South” is its reach, not the world.',
  fr: 'La liste regarde hors des États-Unis et presque pas le Nord : ne pas y figurer n’est pas un constat, et « tous au Sud » est sa portée, non le monde.',
  es: 'La lista mira fuera de Estados Unidos y casi nada al Norte: no figurar en ella no es una constatación, y «todos en el Sur» es su alcance, no el mundo.',
};
