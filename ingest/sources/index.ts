/** Every adapter, a line each: the command line, `npm run datasets` and the documentation read this list. */
import type { Adapter } from '../adapter.ts';
import { economiesAdapters } from './economies/adapters.ts';
import { ncsesKti2020, ncsesKti2022, ncsesKti2024 } from './ncses-kti/editions.ts';

export const adapters: readonly Adapter[] = [...economiesAdapters, ncsesKti2020, ncsesKti2022, ncsesKti2024];
