/** The command `filon doctor`. */
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { project } from '../project.ts';
import { examine, reportText } from './doctor.ts';

interface DoctorFlags {
  readonly graph: string;
  readonly datasets: string;
  readonly json?: boolean;
}

export function registerDoctor(program: Command): void {
  program
    .command('doctor')
    .description('Say what is installed, what is missing, what needs it and how to mend it.')
    .option('--graph <folder>', 'Folder of the graph.', project.graph)
    .option('--datasets <folder>', 'Folder of the data sets.', project.datasets)
    .option('--json', 'Print the findings as JSON.')
    .action(async (flags: DoctorFlags) => {
      const results = await examine({
        ...project,
        graph: resolve(flags.graph),
        datasets: resolve(flags.datasets),
      });
      console.log(flags.json === true ? JSON.stringify(results, null, 2) : reportText(results));
      if (results.some(({ state }) => state === 'wrong')) process.exitCode = 1;
    });
}
