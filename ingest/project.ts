/** Where the project's own datasets are, from the sources as from the built files. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The committed `datasets/` folder.
 * @throws Error when the code stands outside the project
 */
export function projectDatasets(): string {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const datasets = join(folder, 'datasets');
    if (existsSync(join(datasets, 'vocabulary'))) return datasets;
  }
  throw new Error(`no datasets/vocabulary above ${import.meta.dirname}; say which datasets folder to use`);
}
