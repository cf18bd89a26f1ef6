/** Where releases are kept and one of them is current: a folder of graph files, or a database. */
import type { GraphStore } from '../../schema/store.ts';
import { openEmbeddedStore } from './embedded.ts';
import { currentRelease } from './pointer.ts';

export interface GraphPlace {
  /** Id of the release that is current. */
  currentRelease(): Promise<string>;
  /** The store of the current release, which the caller closes. */
  open(): Promise<GraphStore>;
  /** Throws where what was opened cannot be read at the moment; absent where that does not happen. */
  check?(): Promise<void>;
  close(): Promise<void>;
}

/** A folder of graph files. */
export function folderPlace(graphFolder: string): GraphPlace {
  return {
    currentRelease: () => currentRelease(graphFolder),
    open: () => openEmbeddedStore(graphFolder),
    close: async () => {},
  };
}
