/** For tests: the project's own names, read once a process; each run gets a copy, since it adds its own to it. */
import type { Adapter } from '../adapter.ts';
import { type NamesRead, namesFor, namingDatasets } from '../pipeline/run.ts';

const read = new Map<string, Promise<NamesRead>>();

/** As `namesFor` reads them; for data sets that nothing changes while the process runs. */
export async function projectNames(adapter: Adapter, datasets: string): Promise<NamesRead> {
  const isNaming = namingDatasets.some((name) => name === adapter.dataset);
  const key = JSON.stringify([
    datasets,
    isNaming ? [adapter.dataset, adapter.id] : [],
    adapter.knowsEveryOrganisation === true,
  ]);
  const before = read.get(key) ?? namesFor(adapter, datasets);
  read.set(key, before);
  const { names, problems } = await before;
  return { names: names.copy(), problems };
}
