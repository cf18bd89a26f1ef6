/** Texts that are not checked: empty, too long, or no text. */
import { countWords, textLimits } from '../../../schema/text-to-check.ts';
import { QuestionError } from '../answer.ts';

/** Characters that no text holds but tabs and ends of lines, and the mark of a byte that could not be read. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const noText = /[\u0000-\u0008\u000e-\u001f\ufffd]/;

/**
 * @returns how many words the text has
 * @throws QuestionError (TEXT_EMPTY, TEXT_TOO_LONG with the number found, TEXT_UNREADABLE)
 */
export function checkedWords(text: string): number {
  if (text.length > textLimits.characters)
    throw new QuestionError(
      'TEXT_TOO_LONG',
      `The text has ${text.length.toLocaleString('en')} characters; at most ${textLimits.characters.toLocaleString('en')} are taken, and ${textLimits.words.toLocaleString('en')} words.`,
      [],
      String(text.length),
    );
  if (noText.test(text))
    throw new QuestionError(
      'TEXT_UNREADABLE',
      'The text holds control characters, or bytes that are no UTF-8: it is a file of another kind.',
    );
  const words = countWords(text);
  if (words === 0) throw new QuestionError('TEXT_EMPTY', 'The text has no words: there is nothing to check.');
  if (words > textLimits.words)
    throw new QuestionError(
      'TEXT_TOO_LONG',
      `The text has ${words.toLocaleString('en')} words; at most ${textLimits.words.toLocaleString('en')} are taken.`,
      [],
      String(words),
    );
  return words;
}
