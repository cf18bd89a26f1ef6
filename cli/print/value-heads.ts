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
  between: { en: 'At least and at most', fr: 'Au moins et au plus', es: 'Como mínimo y como máximo' },
  disputed: { en: 'Another document says', fr: 'Un autre document dit', es: 'Otro documento dice' },
  economy: { en: 'Economy', fr: 'Économie', es: 'Economía' },
  employees: { en: 'Employees', fr: 'Effectif', es: 'Empleados' },
  kindOfPay: { en: 'Pay', fr: 'Rémunération', es: 'Pago' },
  lobbying: { en: 'Lobbying', fr: 'Lobbying', es: 'Lobby' },
  mass: { en: 'In the device', fr: 'Dans l’appareil', es: 'En el dispositivo' },
  metals: {
    en: 'Metals at the price of refined metal',
    fr: 'Métaux au prix du métal raffiné',
    es: 'Metales al precio del metal refinado',
  },
  noEconomy: { en: 'none named', fr: 'aucune nommée', es: 'ninguna nombrada' },
  noStage: { en: 'no one stage', fr: 'aucune étape précise', es: 'ninguna etapa precisa' },
  ownPay: { en: 'Own pay', fr: 'Rémunérations internes', es: 'Remuneraciones propias' },
  perEmployee: { en: 'Per employee', fr: 'Par salarié', es: 'Por empleado' },
  price: { en: 'Price', fr: 'Prix', es: 'Precio' },
  profit: { en: 'Net income', fr: 'Bénéfice net', es: 'Beneficio neto' },
  quotation: { en: 'Market', fr: 'Marché', es: 'Mercado' },
  revenue: { en: 'Revenue', fr: 'Chiffre d’affaires', es: 'Ventas' },
  rounding: { en: 'Rounding', fr: 'Arrondis', es: 'Redondeo' },
  tax: { en: 'Tax', fr: 'Impôt', es: 'Impuesto' },
  topic: { en: 'Topic', fr: 'Thème', es: 'Tema' },
  upstreamPay: { en: 'Pay upstream', fr: 'Rémunérations en amont', es: 'Salarios aguas arriba' },
  upstreamPrices: { en: 'Prices upstream', fr: 'Prix en amont', es: 'Precios aguas arriba' },
  whole: { en: 'What is divided', fr: 'Ce qui est réparti', es: 'Lo que se reparte' },
  worth: { en: 'Worth', fr: 'Valeur', es: 'Valor' },
  sector: { en: 'Sectors', fr: 'Secteurs', es: 'Sectores' },
} as const satisfies Readonly<Record<string, Label>>;

export type ValueHead = keyof typeof heads;

export function valueHeadIn(language: Language): (name: ValueHead) => string {
  return (name) => heads[name][language];
}
