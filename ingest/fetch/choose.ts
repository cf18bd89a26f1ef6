/** Which source a reader means: the name of an entry, or of a source of which each edition is an entry. */
import { byCodeUnit } from '../../schema/canonical.ts';
import { nearestText } from '../nearest.ts';
import type { FetchSource } from './entry.ts';
import { FetchError } from './fault.ts';
import { fetchSources } from './sources/index.ts';

export interface ChosenSource {
  readonly source: FetchSource;
  /** What was chosen for the reader, and how to choose otherwise; absent where nothing was. */
  readonly remark?: string;
}

/**
 * The entry of this name; of a source with several editions, the newest of them.
 * @throws FetchError when there is none, with the editions that there are or those of a similar name
 */
export async function chosenSource(
  id: string,
  sources: readonly FetchSource[] = fetchSources,
): Promise<ChosenSource> {
  const source = sources.find((one) => one.id === id);
  if (source !== undefined) return { source };
  const editions = editionsOf(id, sources);
  const newest = editions.at(-1);
  if (newest !== undefined)
    return {
      source: newest,
      remark: `${id}: ${newest.id} is taken, the newest edition known here; name another to fetch it: ${idsOf(editions.slice(0, -1))}.`,
    };
  throw new FetchError({ address: id, expected: await expectedFor(id, sources) });
}

/** Entries that are editions of a source, oldest first. */
function editionsOf(id: string, sources: readonly FetchSource[]): readonly FetchSource[] {
  return sources
    .filter(({ edition }) => edition?.of === id)
    .sort((a, b) => byCodeUnit(a.edition?.name ?? '', b.edition?.name ?? ''));
}

async function expectedFor(id: string, sources: readonly FetchSource[]): Promise<string> {
  const base = sources.find(({ edition }) => edition !== undefined && id.startsWith(`${edition.of}-`));
  if (base?.edition !== undefined)
    return `an edition of ${base.edition.of} that is known here: ${idsOf(editionsOf(base.edition.of, sources))}`;
  const readable = await readableAs(id, sources);
  if (readable !== undefined) return readable;
  const names = [...sources.map((one) => one.id), ...sources.flatMap(({ edition }) => edition?.of ?? [])];
  return `a source that can be fetched: ${idsOf(sources)}${nearestText(id, names)}`;
}

/** Names of what Filon reads are known beyond those that can be fetched: where their files are, as far as it is known. */
async function readableAs(id: string, sources: readonly FetchSource[]): Promise<string | undefined> {
  // Only a name that is not found is looked up among all readers.
  const { adapters } = await import('../sources/index.ts');
  const named = adapters.filter(
    ({ id: adapter, dataset, source }) => adapter === id || dataset === id || source.id === id,
  );
  const [first] = named;
  if (first === undefined) return undefined;
  const families = new Set(named.flatMap(({ dataset, source }) => [dataset, source.id]));
  const readers = new Set(
    adapters
      .filter(({ dataset, source }) => families.has(dataset) || families.has(source.id))
      .flatMap(({ id: adapter, dataset, source }) => [adapter, dataset, source.id]),
  );
  const fetchable = sources.filter(({ id: one, import: reading }) =>
    readers.has('as' in reading ? reading.as : one),
  );
  return fetchable.length > 0
    ? `the name of what can be fetched of it: ${idsOf(fetchable)}`
    : `a source whose address is known here; that of ${id} is not: find its files at ${first.source.url} and read them with: filon import ${id} <file or folder>`;
}

function idsOf(sources: readonly FetchSource[]): string {
  return sources.map(({ id }) => id).join(', ');
}
