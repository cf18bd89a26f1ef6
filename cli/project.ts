/** Where things stand: the project's own folders, whether it runs from its sources or from its build. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder that holds package.json. */
function projectFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`no package.json above ${import.meta.dirname}`);
    folder = parent;
  }
  return folder;
}

const root = projectFolder();

export const project = {
  root,
  datasets: join(root, 'datasets'),
  graph: join(root, 'graph'),
  notices: join(root, 'notices'),
  viewer: join(root, 'viewer', 'dist'),
} as const;
