/** The methods behind computed answers: what each does in one sentence, its version, and the works it follows. */
import type { Label } from './label.ts';
import { registry } from './registry.ts';

export interface MethodItem {
  readonly id: string;
  /** Raised whenever the same inputs could give another answer; part of the release id. */
  readonly version: number;
  readonly label: Label;
  readonly sentence: Label;
  /** Page of the documentation, relative to `docs/`. */
  readonly page: string;
  readonly works: readonly string[];
}

export const methods = registry('method', [
  {
    id: 'trace',
    version: 1,
    label: { en: 'Trace', fr: 'Traçage', es: 'Trazado' },
    sentence: {
      en: 'Joins what a device contains to who mines and refines it, and to where devices become waste; where no trade is known between two stages, the link is an assumed world pool, domestic ore first.',
      fr: 'Relie ce que contient un appareil à qui l’extrait et le raffine, et aux lieux où les appareils deviennent déchets ; sans échanges connus entre deux étapes, le lien est un marché mondial supposé, minerai national d’abord.',
      es: 'Une lo que contiene un dispositivo con quién lo extrae y lo refina, y con dónde los dispositivos se vuelven residuos; si no se conoce comercio entre dos etapas, el vínculo es un mercado mundial supuesto, primero el mineral nacional.',
    },
    page: 'methods/trace.md',
    works: [],
  },
  {
    id: 'ledger',
    version: 1,
    label: { en: 'North–South ledger', fr: 'Bilan Nord–Sud', es: 'Balance Norte–Sur' },
    sentence: {
      en: 'Puts side by side, under one scheme, each side’s share of what is dug, earned, thrown away and documented as harm; each row says what part of it is digital.',
      fr: 'Met côte à côte, selon un classement, la part de chaque côté dans ce qui est extrait, gagné, jeté et documenté comme dommage ; chaque ligne dit quelle part en est numérique.',
      es: 'Pone lado a lado, según una clasificación, la parte de cada lado en lo que se extrae, se gana, se desecha y se documenta como daño; cada fila dice qué parte es digital.',
    },
    page: 'methods/ledger.md',
    works: [
      'Hickel J., Dorninger C., Wieland H., Suwandi I. (2022): Imperialist appropriation in the world economy, Global Environmental Change 73:102467',
    ],
  },
] as const satisfies readonly MethodItem[]);
export type MethodId = (typeof methods.ids)[number];
