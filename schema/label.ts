/** Text shown to people, in the three languages that Filon speaks. */
import { z } from 'zod';

export const languages = ['en', 'fr', 'es'] as const;
export const LanguageSchema = z.enum(languages);
export type Language = z.infer<typeof LanguageSchema>;

export const LabelSchema = z
  .strictObject({ en: z.string().min(1), fr: z.string().min(1), es: z.string().min(1) })
  .readonly();
export type Label = z.infer<typeof LabelSchema>;
