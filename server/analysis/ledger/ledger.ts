/** North–South ledger. */
import { z } from 'zod';
import { defaultPrecedence } from '../../../schema/precedence.ts';
import { defaultScheme, SchemeIdSchema } from '../../../schema/scheme.ts';
import { analysis } from '../analysis.ts';
import { QuestionError } from '../answer.ts';
import type { LedgerAnswer } from './answer.ts';

const parameters = z.strictObject({
  scheme: SchemeIdSchema.default(defaultScheme).describe('The scheme that tells the sides.'),
  year: z
    .int()
    .min(1000)
    .max(2200)
    .nullable()
    .default(null)
    .describe('A target: each row takes the nearest covered year.'),
  weighting: z.enum(['plain', 'value']).default('plain').describe('How materials count against each other.'),
  chinaApart: z.boolean().default(false).describe('Whether China is a band of its own.'),
  precedence: z
    .string()
    .min(1)
    .max(100)
    .default(defaultPrecedence)
    .describe('Rule that chooses among sources.'),
});

export const ledger = analysis({
  id: 'ledger',
  label: { en: 'North–South ledger', fr: 'Bilan Nord–Sud', es: 'Balance Norte–Sur' },
  sentence: {
    en: 'Who digs, earns, throws away and bears harm, by side of a scheme.',
    fr: 'Qui extrait, gagne, jette et subit les dommages, par côté d’un classement.',
    es: 'Quién extrae, gana, desecha y sufre los daños, por lado de una clasificación.',
  },
  method: 'ledger',
  parameters,
  gather: () => [],
  compute(): LedgerAnswer {
    throw new QuestionError('NOT_ANSWERABLE', 'being written');
  },
});
