/** Every format of the export, a line each: the command line, the web address and the documentation read this list. */
import type { ExportFormat } from './format.ts';
import { about } from './formats/about.ts';
import { csv } from './formats/csv.ts';
import { geojson } from './formats/geojson.ts';
import { gexf } from './formats/gexf.ts';
import { graphml } from './formats/graphml.ts';
import { jsonLd } from './formats/json-ld.ts';
import { parquet } from './formats/parquet.ts';

export const exportFormats: readonly ExportFormat[] = [parquet, csv, graphml, gexf, jsonLd, geojson];

/** With what stands beside the files of every format. */
export const everyFormat: readonly ExportFormat[] = [...exportFormats, about(exportFormats)];
