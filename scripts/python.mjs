// Makes a Python with the programs that open our exports (pandas, NetworkX, rdflib, lxml), once for a list of
// versions: other people's readers are the test of a format.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './ensure-installed.mjs';

const packages = ['lxml==6.1.3', 'networkx==3.6.1', 'pandas==2.3.3', 'pyarrow==22.0.0', 'rdflib==7.6.0'];
const isWindows = process.platform === 'win32';
const inFolder = (folder) => join(folder, isWindows ? 'Scripts' : 'bin', isWindows ? 'python.exe' : 'python');

const help =
  'The exports are tested by opening them in Python: install Python 3.11 or newer with venv (Debian: apt-get install python3 python3-venv), or set FILON_PYTHON to a Python that has ' +
  packages.join(', ');

/** Path of a Python that has the packages. Throws an Error that says how to get one. */
export function ensurePython() {
  if (process.env.FILON_PYTHON) return process.env.FILON_PYTHON;
  const hash = createHash('sha256').update(packages.join(' ')).digest('hex').slice(0, 12);
  const folder = join(root, 'node_modules', '.cache', `filon-python-${hash}`);
  if (existsSync(inFolder(folder))) return inFolder(folder);
  const making = `${folder}.${process.pid}`;
  mkdirSync(join(root, 'node_modules', '.cache'), { recursive: true });
  const options = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] };
  console.error(`Making a Python for the tests of exports: ${packages.join(' ')} …`);
  try {
    for (const python of ['python3', 'python']) {
      if (spawnSync(python, ['-m', 'venv', making], options).status === 0) break;
    }
    if (!existsSync(inFolder(making))) throw new Error(help);
    const installed = spawnSync(
      inFolder(making),
      ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...packages],
      options,
    );
    if (installed.status !== 0) throw new Error(`The packages could not be installed. ${help}`);
    // Another process may have made it meanwhile.
    if (!existsSync(folder)) renameSync(making, folder);
    return inFolder(folder);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}
