/** The seven stages of the digital life cycle, in the order in which they are shown everywhere. */
import { z } from 'zod';
import type { Label } from './label.ts';
import { registry } from './registry.ts';

export interface StageItem {
  readonly id: string;
  readonly label: Label;
  readonly description: Label;
}

export const stages = registry('stage', [
  {
    id: 'extraction',
    label: { en: 'Extraction', fr: 'Extraction', es: 'Extracción' },
    description: {
      en: 'Ores and minerals are dug from the ground.',
      fr: 'Les minerais sont tirés du sol.',
      es: 'Los minerales se extraen del suelo.',
    },
  },
  {
    id: 'refining',
    label: { en: 'Refining', fr: 'Raffinage', es: 'Refinado' },
    description: {
      en: 'Ores are smelted and refined into metals and chemicals.',
      fr: 'Les minerais sont fondus et raffinés en métaux et produits chimiques.',
      es: 'Los minerales se funden y refinan en metales y productos químicos.',
    },
  },
  {
    id: 'components',
    label: { en: 'Components', fr: 'Composants', es: 'Componentes' },
    description: {
      en: 'Metals and chemicals become cells, circuits, displays and magnets.',
      fr: 'Métaux et produits chimiques deviennent batteries, circuits, écrans et aimants.',
      es: 'Los metales y productos químicos se convierten en baterías, circuitos, pantallas e imanes.',
    },
  },
  {
    id: 'assembly',
    label: { en: 'Assembly', fr: 'Assemblage', es: 'Ensamblaje' },
    description: {
      en: 'Components are put together into devices.',
      fr: 'Les composants sont assemblés en appareils.',
      es: 'Los componentes se ensamblan en dispositivos.',
    },
  },
  {
    id: 'trade',
    label: { en: 'Trade and retail', fr: 'Commerce et vente', es: 'Comercio y venta' },
    description: {
      en: 'Devices are shipped, imported and sold.',
      fr: 'Les appareils sont expédiés, importés et vendus.',
      es: 'Los dispositivos se envían, se importan y se venden.',
    },
  },
  {
    id: 'use',
    label: { en: 'Use', fr: 'Usage', es: 'Uso' },
    description: {
      en: 'Devices are used, with the networks and data centres behind them.',
      fr: 'Les appareils sont utilisés, avec les réseaux et centres de données derrière eux.',
      es: 'Los dispositivos se usan, con las redes y los centros de datos que los sostienen.',
    },
  },
  {
    id: 'end-of-life',
    label: { en: 'End of life', fr: 'Fin de vie', es: 'Fin de vida' },
    description: {
      en: 'Devices become waste: collected, recycled, shipped away or lost from sight.',
      fr: 'Les appareils deviennent déchets\u202f: collectés, recyclés, exportés ou perdus de vue.',
      es: 'Los dispositivos se vuelven residuos: recogidos, reciclados, exportados o perdidos de vista.',
    },
  },
]);

export const StageSchema = z.enum(stages.ids as [Stage, ...Stage[]]);
export type Stage = (typeof stages.ids)[number];
