/** What a form of file is: its name, its ending, and how a part of the page becomes it. */
import type { TakenTable } from '../../../picture/taken/table.ts';
import type { AskedAnswer } from '../answer.ts';
import type { Handed, HandedPicture } from '../handed.ts';

interface FormHead {
  readonly id: string;
  /** As its users call it; the same in every language. */
  readonly label: string;
  readonly mediaType: string;
}

export interface PictureForm extends FormHead {
  make(picture: HandedPicture, handed: Handed): Promise<string | Blob>;
}
export interface TableForm extends FormHead {
  make(table: () => Promise<TakenTable>, answer: () => Promise<AskedAnswer>): Promise<string | Blob>;
}
export interface NetworkFileForm extends FormHead {
  make(network: NonNullable<Handed['network']>): Promise<string>;
}
export interface AnswerForm extends FormHead {
  make(answer: AskedAnswer): string;
}
