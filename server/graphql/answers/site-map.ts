/** The map of sites: cells of a grid, and counts by economy and material. */
import type { SiteCell, SiteCount, SiteMapAnswer } from '../../analysis/site-map/site-map.ts';
import { builder, listOf } from '../builder.ts';
import { checkFirst } from '../cursor.ts';
import { EntityType, entityOf } from '../parts/refs.ts';

const SiteCellType = builder.objectRef<SiteCell>('SiteCell').implement({
  description: 'Sites that stand within one cell of the grid.',
  fields: (t) => ({
    latitude: t.exposeFloat('latitude', { description: 'Mean of theirs, decimal degrees, WGS 84.' }),
    longitude: t.exposeFloat('longitude', { description: 'Mean of theirs, decimal degrees, WGS 84.' }),
    count: t.int({ description: 'How many they are.', resolve: ({ sites }) => sites.length }),
    sites: t.field({
      type: [EntityType],
      args: { first: t.arg.int({ defaultValue: 1, description: 'How many at most.' }) },
      complexity: ({ first }) => ({ field: 1, multiplier: Math.max(1, checkFirst(first ?? 1)) }),
      description: 'The sites, by id.',
      resolve: ({ sites }, { first }, context) =>
        sites.slice(0, checkFirst(first ?? 1)).map((id) => entityOf(context, id)),
    }),
  }),
});

const SiteCountType = builder.objectRef<SiteCount>('SiteCount').implement({
  description: 'How many sites an economy or material has.',
  fields: (t) => ({
    entity: t.field({
      type: EntityType,
      description: 'The economy or material.',
      resolve: ({ entity }, _, context) => entityOf(context, entity),
    }),
    sites: t.exposeInt('sites', { description: 'How many.' }),
    placed: t.exposeInt('placed', { description: 'How many of them a publisher places.' }),
  }),
});

/** A grid of half a degree holds some six thousand cells; it is counted as two. */
const cells = 2000;

export const SiteMapType = builder.objectRef<SiteMapAnswer>('SiteMap').implement({
  description: 'Mines, plants, cables, data centres and other named places, by where they are.',
  fields: (t) => ({
    sites: t.exposeInt('sites', { description: 'How many fit the question.' }),
    placed: t.exposeInt('placed', { description: 'How many of them a publisher places.' }),
    cells: t.field({
      type: [SiteCellType],
      complexity: listOf(cells),
      description: 'Those that have a place, from north to south, then from west to east.',
      resolve: (answer) => [...answer.cells],
    }),
    economies: t.field({
      type: [SiteCountType],
      complexity: listOf(250),
      description:
        'By economy, most first. A site in several economies counts in each; one of which none is told, in none.',
      resolve: ({ economies }) => [...economies],
    }),
    materials: t.field({
      type: [SiteCountType],
      complexity: listOf(100),
      description: 'By material, most first: of the sites at the stage, whichever material was asked for.',
      resolve: ({ materials }) => [...materials],
    }),
  }),
});
