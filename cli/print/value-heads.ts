/** Heads of the tables about value. */
import type { Label, Language } from '../../schema/label.ts';

const heads = {
  component: { en: 'Component', fr: 'Composant', es: 'Componente' },
  device: { en: 'Device', fr: 'Appareil', es: 'Dispositivo' },
  intermediate: { en: 'Intermediate', fr: 'Intermédiaire', es: 'Intermedio' },
  least: { en: 'Least', fr: 'Le moins', es: 'Lo menos' },
  median: { en: 'Median of exporters', fr: 'Médiane des exportateurs', es: 'Mediana de exportadores' },
  most: { en: 'Most', fr: 'Le plus', es: 'Lo más' },
  ore: { en: 'Ore', fr: 'Minerai', es: 'Mineral' },
  perKgContained: {
    en: 'Per kilogram contained',
    fr: 'Par kilogramme contenu',
    es: 'Por kilogramo contenido',
  },
  perKgGoods: { en: 'Per kilogram of goods', fr: 'Par kilogramme de biens', es: 'Por kilogramo de bienes' },
  refined: { en: 'Refined', fr: 'Raffiné', es: 'Refinado' },
  weighted: { en: 'All, value over mass', fr: 'Tous, valeur sur masse', es: 'Todos, valor entre masa' },
  bloc: { en: 'Bloc (they overlap)', fr: 'Groupe (ils se recoupent)', es: 'Grupo (se solapan)' },
  domestic: { en: 'Added at home', fr: 'Ajouté sur place', es: 'Añadido en casa' },
  domesticShare: { en: 'Home share', fr: 'Part nationale', es: 'Parte nacional' },
  foreign: { en: 'Added abroad', fr: 'Ajouté à l’étranger', es: 'Añadido en el extranjero' },
  gross: { en: 'Gross exports', fr: 'Exportations brutes', es: 'Exportaciones brutas' },
  named: { en: 'Members with a row', fr: 'Membres ayant une ligne', es: 'Miembros con fila' },
  perHead: { en: 'For each person', fr: 'Par personne', es: 'Por persona' },
  residual: { en: 'Left over', fr: 'Reste', es: 'Resto' },
  sector: { en: 'Sectors', fr: 'Secteurs', es: 'Sectores' },
} as const satisfies Readonly<Record<string, Label>>;

export type ValueHead = keyof typeof heads;

export function valueHeadIn(language: Language): (name: ValueHead) => string {
  return (name) => heads[name][language];
}
