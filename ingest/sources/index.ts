/** Every adapter, a line each: the command line, `npm run datasets` and the documentation read this list. */
import type { Adapter } from '../adapter.ts';

export const adapters: readonly Adapter[] = [];
