/**
 * Extent: how much of the world a table of trade holds, as data. A table of the 200 largest flows and a complete
 * one look alike row by row; a share may be taken of the second alone.
 */
import { z } from 'zod';
import { EntityIdSchema } from './entity.ts';
import { LabelSchema } from './label.ts';
import { PredicateIdSchema } from './predicate.ts';
import { registry } from './registry.ts';
import { PeriodSchema } from './statement.ts';

/** From the fullest to the least; of two tables of one product and year, the fuller is used. */
export const extentKinds = registry('extent', [
  {
    id: 'complete',
    label: { en: 'complete', fr: 'complet', es: 'completo' },
    description: {
      en: 'Every pair of economies that the publisher gives.',
      fr: 'Toutes les paires d’économies que donne l’éditeur.',
      es: 'Todos los pares de economías que da el editor.',
    },
  },
  {
    id: 'partners',
    label: { en: 'main partners', fr: 'principaux partenaires', es: 'principales socios' },
    description: {
      en: 'The largest partners of each economy only.',
      fr: 'Seulement les plus grands partenaires de chaque économie.',
      es: 'Solo los mayores socios de cada economía.',
    },
  },
  {
    id: 'largest',
    label: { en: 'largest flows', fr: 'plus grands flux', es: 'mayores flujos' },
    description: {
      en: 'The largest flows only; what the rest comes to is not known unless a share is given.',
      fr: 'Seulement les plus grands flux\u202f; le reste n’est pas connu, sauf si une part est donnée.',
      es: 'Solo los mayores flujos; el resto no se conoce, salvo que se dé una proporción.',
    },
  },
  {
    id: 'members',
    label: { en: 'among listed economies', fr: 'entre économies listées', es: 'entre economías listadas' },
    description: {
      en: 'Flows among the listed economies only.',
      fr: 'Seulement les flux entre les économies listées.',
      es: 'Solo los flujos entre las economías listadas.',
    },
  },
  {
    id: 'reporters',
    label: { en: 'some reporters', fr: 'certains déclarants', es: 'algunos declarantes' },
    description: {
      en: 'What some economies report of their own trade; those that do not report are absent.',
      fr: 'Ce que certaines économies déclarent de leur propre commerce\u202f; celles qui ne déclarent pas sont absentes.',
      es: 'Lo que algunas economías declaran de su propio comercio; las que no declaran están ausentes.',
    },
  },
  {
    id: 'totals',
    label: { en: 'totals only', fr: 'totaux seulement', es: 'solo totales' },
    description: {
      en: 'Totals of exporters and importers, without pairs.',
      fr: 'Totaux des exportateurs et des importateurs, sans paires.',
      es: 'Totales de exportadores e importadores, sin pares.',
    },
  },
] as const);
export type ExtentKind = (typeof extentKinds.ids)[number];

/** What one edition holds of one product and span of years. */
export const ExtentSchema = z
  .strictObject({
    source: z.string().min(1),
    edition: z.string().min(1),
    predicate: PredicateIdSchema,
    /** Null: of every product that the edition names and no other line does. */
    product: EntityIdSchema.nullable(),
    /** A year or a span of years. */
    period: PeriodSchema.refine((period) => !period.includes('-'), 'is a day; a table covers years'),
    /** Which of the two quantities it speaks of; null where both. */
    dimension: z.enum(['money', 'mass']).nullable(),
    extent: z.enum(extentKinds.ids as [ExtentKind, ...ExtentKind[]]),
    /** Share of the publisher's own total that the rows hold, 0 to 1, where somebody has counted it; else null. */
    share: z.number().min(0).max(1).nullable(),
    /** What it covers and what it lacks, in a sentence. */
    text: LabelSchema,
  })
  .readonly();
export type Extent = z.infer<typeof ExtentSchema>;
