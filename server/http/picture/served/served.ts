/** A picture that the server draws for other places than its own pages: a file, an embed, a poster. */
import type { WholePicture } from '../../../../picture/whole.ts';
import type { Language } from '../../../../schema/label.ts';
import type { Answers, Refusal } from '../../answers.ts';
import type { OpenGraph } from '../../live-graph.ts';
import type { Address } from '../../page/parameter.ts';
import type { Form } from '../draw.ts';

export interface Asking {
  readonly answers: Answers;
  readonly graph: OpenGraph;
  readonly form: Form;
}

export type DrawnPicture = { readonly picture: WholePicture } | { readonly refusal: Refusal };

export interface Prepared {
  /** All that the picture depends on beside its form: equal for equal pictures. */
  readonly key: unknown;
  readonly draw: (asking: Asking) => Promise<DrawnPicture>;
}

export interface ServedPicture {
  /** As in `/picture/<name>.svg` or `/picture/<name>/<id>.svg`. */
  readonly name: string;
  /** Of the viewer's page that shows it, below the language and above the id. */
  readonly page: string;
  /** Of pictures of one thing: what a file without the ending is told. */
  readonly ofOne: string | null;
  /** What the address asks for; the address notes what is wrong with it. */
  readonly read: (address: Address, language: Language, id: string) => Prepared;
}
