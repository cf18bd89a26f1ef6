/**
 * Notices: what is said of statements after a release was made. They stand outside releases and are read for every
 * one of them, since a statement's id is the hash of what it says: a retraction reaches old releases and old links.
 */
import { z } from 'zod';
import type { Label } from './label.ts';
import { registry } from './registry.ts';

export const noticeKinds = registry('kind of notice', [
  {
    id: 'retracted',
    label: { en: 'retracted', fr: 'retiré', es: 'retirado' },
    description: {
      en: 'It was found to be wrong, or may not be shown any more: no answer uses it.',
      fr: 'Il s’est révélé faux, ou ne peut plus être montré\u202f: aucune réponse ne l’utilise.',
      es: 'Se vio que es falso, o ya no puede mostrarse: ninguna respuesta lo usa.',
    },
  },
  {
    id: 'contested',
    label: { en: 'contested', fr: 'contesté', es: 'impugnado' },
    description: {
      en: 'Somebody whom it concerns says that it is wrong; it stands until that is decided, and is marked.',
      fr: 'Quelqu’un qu’il concerne dit qu’il est faux\u202f; il reste jusqu’à la décision, et il est marqué.',
      es: 'Alguien a quien concierne dice que es falso; se mantiene hasta que se decida, y se marca.',
    },
  },
]);
export type NoticeKind = (typeof noticeKinds.ids)[number];

/** One line of `retractions.csv` or `contested.csv`. */
export interface Notice {
  readonly kind: NoticeKind;
  /** Id of the statement. */
  readonly statement: string;
  /** The day on which it was received. */
  readonly on: string;
  /** Who asked, as an organisation or a role, never a person's name. */
  readonly by: string;
  readonly text: Label;
  /** Where the matter is set out; null where nowhere. */
  readonly url: string | null;
}

/** The columns of the two files, in their order. */
export const noticeColumns = ['statement', 'on', 'by', 'text_en', 'text_fr', 'text_es', 'url'] as const;
export const noticeFiles: Readonly<Record<NoticeKind, string>> = {
  retracted: 'retractions.csv',
  contested: 'contested.csv',
};

const filled = (what: string) => z.string().trim().min(1, `expected ${what}`);

/** A row of either file. */
export const NoticeRowSchema = z
  .strictObject({
    statement: z.string().regex(/^[0-9a-f]{64}$/, 'expected the id of a statement, 64 hexadecimal digits'),
    on: z.iso.date('expected a day such as 2026-11-26'),
    by: filled('who asked for it'),
    text_en: filled('the reason in English'),
    text_fr: filled('the reason in French'),
    text_es: filled('the reason in Spanish'),
    url: z.union([z.literal(''), z.url({ protocol: /^https?$/, error: 'expected an address or nothing' })]),
  })
  .readonly();
