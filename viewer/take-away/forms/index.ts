/** The forms of file that pages are taken away in, one line each. */
import { csv } from './csv.ts';
import type { AnswerForm, NetworkFileForm, PictureForm, TableForm } from './form.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { json } from './json.ts';
import { pdf } from './pdf.ts';
import { png } from './png.ts';
import { svg } from './svg.ts';
import { xlsx } from './xlsx.ts';

export const pictureForms: readonly PictureForm[] = [svg, png, pdf];
export const tableForms: readonly TableForm[] = [csv, xlsx];
export const answerForms: readonly AnswerForm[] = [json];
export const networkForms: readonly NetworkFileForm[] = [graphml, gexf];
