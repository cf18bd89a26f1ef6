/** The words of the picture of a scenario, wherever it is drawn. `{…}` is filled in. */
import type { Language } from '../../schema/label.ts';
import type { GroupName } from './answer.ts';

const N = '\u202f';

export interface ScenarioWords {
  /** With `{device}`. */
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly unknown: string;
  readonly groups: Readonly<Record<GroupName, string>>;
  readonly description: string;
  /** What the lengths say, and what they do not. */
  readonly own: string;
  readonly calculation: string;
  /** With `{count}`. */
  readonly left: string;
  /** With `{levers}`. */
  readonly moved: string;
  readonly still: string;
  /** With `{share}`. */
  readonly aYear: string;
}

export const scenarioWords: Readonly<Record<Language, ScenarioWords>> = {
  en: {
    title: '{device}: what if they lasted longer, or fewer were bought?',
    before: 'Before',
    after: 'After',
    unknown: 'Not known',
    groups: {
      EXTRACTION: 'Dug from the ground',
      WASTE: 'Thrown away and recovered',
      CLIMATE: 'Greenhouse gases',
      VALUE: 'Value of metals',
      DEVICES: 'Devices',
    },
    description: 'Before and after, all results of this setting',
    own: 'Each row has its own scale: bars of different rows cannot be compared. The thin line goes from least to most.',
    calculation: 'A calculation on sourced figures and stated assumptions, not a forecast.',
    left: '{count} more results stand in the table.',
    moved: 'Moved: {levers}.',
    still: 'No lever is moved.',
    aYear: '{share} a year',
  },
  fr: {
    title: `{device}${N}: et si l’usage durait plus longtemps, ou si l’on en achetait moins${N}?`,
    before: 'Avant',
    after: 'Après',
    unknown: 'Inconnu',
    groups: {
      EXTRACTION: 'Extrait du sol',
      WASTE: 'Jeté et récupéré',
      CLIMATE: 'Gaz à effet de serre',
      VALUE: 'Valeur des métaux',
      DEVICES: 'Appareils',
    },
    description: 'Avant et après, tous les résultats de ce réglage',
    own: `Chaque ligne a sa propre échelle${N}: les barres de lignes différentes ne se comparent pas. Le trait fin va du minimum au maximum.`,
    calculation: 'Un calcul sur des chiffres sourcés et des hypothèses dites, pas une prévision.',
    left: '{count} autres résultats sont dans le tableau.',
    moved: `Déplacé${N}: {levers}.`,
    still: 'Aucun levier n’est déplacé.',
    aYear: '{share} par an',
  },
  es: {
    title: '{device}: ¿y si el uso durara más, o se compraran menos?',
    before: 'Antes',
    after: 'Después',
    unknown: 'Desconocido',
    groups: {
      EXTRACTION: 'Extraído del suelo',
      WASTE: 'Tirado y recuperado',
      CLIMATE: 'Gases de efecto invernadero',
      VALUE: 'Valor de los metales',
      DEVICES: 'Dispositivos',
    },
    description: 'Antes y después, todos los resultados de este ajuste',
    own: 'Cada fila tiene su propia escala: las barras de filas distintas no se comparan. La línea fina va del mínimo al máximo.',
    calculation: 'Un cálculo sobre cifras con fuente y supuestos dichos, no un pronóstico.',
    left: '{count} resultados más están en la tabla.',
    moved: 'Movido: {levers}.',
    still: 'Ninguna palanca está movida.',
    aYear: '{share} al año',
  },
};
