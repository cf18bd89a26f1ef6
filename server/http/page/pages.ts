/** Which pages there are, and of what each can be. */
import { methods } from '../../../schema/method.ts';
import type { OpenGraph } from '../live-graph.ts';

/** Pages that are about one entity, by the first part of their address. */
export const entityPages = [
  'trace',
  'entity',
  'origin',
  'infrastructure',
  'locks',
  'network',
  'power',
  'scenario',
  'life-cycle',
] as const;
export type EntityPage = (typeof entityPages)[number];

/** Pages whose first picture, or first words from the graph, come with them. */
export const overviewPages = [
  'ledger',
  'map',
  'coverage',
  'concentration',
  'origin',
  'stories',
  'value',
  'harm',
  'locks',
  'network',
] as const;

/** Pages that come with their head alone. */
export const plainPages = [
  'sources',
  'anomalies',
  'claims',
  'campaign',
  'check',
  'scenario',
  'life-cycle',
  'ownership',
  'power',
  'infrastructure',
  'messages',
  'methods',
  'about',
  'explore',
] as const;

/** Documents of methods, and that of the rules they share, by the last part of their address. */
export const methodPages: ReadonlySet<string> = new Set([
  'common-rules',
  ...methods.all.map(({ page }) => page.replace(/^methods\/|\.md.*$/g, '')),
]);
export const isMethodPage = (id: string): boolean => methodPages.has(id);

/** Kinds of id that a page of its own takes; the others take any. */
const idsOf: Readonly<Partial<Record<EntityPage, RegExp>>> = {
  origin: /^(material|product):/,
  infrastructure: /^(economy|org|site):/,
  locks: /^instrument:/,
  scenario: /^device:/,
  'life-cycle': /^(device|site|org|product):/,
  network: /^(org|site|economy|group|instrument|material|product|device):/,
  power: /^(org|economy|site|material):/,
};

/** Whether the graph holds what a page is about, and it is of a kind that the page takes. */
export function isOn(kind: EntityPage, { ready }: OpenGraph, id: string): boolean {
  return ready.context.entities.has(id) && (idsOf[kind]?.test(id) ?? true);
}
