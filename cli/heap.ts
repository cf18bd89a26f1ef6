/**
 * Memory of long commands. V8 lets its heap grow to several times what lives in it before it cleans up, which saves
 * a few per cent of time and takes a quarter of a gigabyte: both budgets of memory, of the server and of the build,
 * are of the whole process.
 */
import { setFlagsFromString } from 'node:v8';

/** To be called before the work begins: from here on the heap is cleaned when it has grown by a third. */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=33');
}
