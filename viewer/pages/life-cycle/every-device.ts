/** Every device of a life cycle, of which the page shows the first: a file holds them all. */
import type { Client } from '../../data/client.ts';
import type { Variables } from '../../data/query.ts';
import { type Footprint, type FootprintsData, footprintsQuery, type LifeCycleData } from './query.ts';

/**
 * The answer of the page with all of its devices.
 * @throws Error where the server has taken up another release meanwhile: rows of two would stand in one file
 */
export async function withEveryDevice(
  client: Pick<Client, 'ask'>,
  variables: Variables,
  data: LifeCycleData,
): Promise<LifeCycleData> {
  const { footprints } = data.lifeCycle;
  if (footprints.nodes.length === footprints.totalCount) return data;
  const nodes: Footprint[] = [];
  let after: string | null = null;
  for (;;) {
    const page: FootprintsData = await client.ask(footprintsQuery, { ...variables, after });
    if (page.release.id !== data.release.id)
      throw new Error(`devices of release ${page.release.id}, asked for beside ${data.release.id}`);
    const { nodes: found, pageInfo } = page.lifeCycle.footprints;
    nodes.push(...found);
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  return { ...data, lifeCycle: { ...data.lifeCycle, footprints: { ...footprints, nodes } } };
}
