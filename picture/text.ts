/** How wide a text will be, before any browser has drawn it; and breaking it into lines. */

export type Face = 'sans' | 'sans-bold' | 'serif';

/** CSS families and weights of the faces, with fall-backs for readers without our fonts. */
export const faces: Readonly<Record<Face, { readonly family: string; readonly weight: number }>> = {
  sans: {
    family: "'Source Sans 3 Variable', 'Source Sans 3', 'Helvetica Neue', Arial, sans-serif",
    weight: 400,
  },
  'sans-bold': {
    family: "'Source Sans 3 Variable', 'Source Sans 3', 'Helvetica Neue', Arial, sans-serif",
    weight: 600,
  },
  serif: { family: "'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif", weight: 600 },
};

/**
 * Advance widths in thousandths of an em, measured in a browser from Source Sans 3 (400, 600) and Source
 * Serif 4 (500): the printable ASCII characters from space to tilde, in order.
 */
const ascii: Readonly<Record<Face, readonly number[]>> = {
  sans: [
    200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350, 497, 497, 497, 497, 497,
    497, 497, 497, 497, 497, 249, 249, 497, 497, 497, 425, 847, 543, 588, 571, 615, 527, 494, 617, 652, 263,
    479, 579, 486, 727, 647, 664, 566, 664, 569, 534, 536, 645, 515, 786, 513, 476, 539, 303, 350, 303, 497,
    500, 542, 504, 553, 456, 555, 496, 292, 504, 544, 246, 247, 495, 255, 829, 547, 542, 555, 555, 347, 419,
    338, 544, 467, 719, 446, 467, 425, 303, 241, 303, 497,
  ],
  'sans-bold': [
    200, 315, 482, 513, 513, 841, 639, 275, 324, 324, 438, 513, 275, 322, 275, 344, 513, 513, 513, 513, 513,
    513, 513, 513, 513, 513, 275, 275, 513, 513, 513, 444, 875, 558, 597, 576, 625, 538, 510, 628, 663, 282,
    494, 597, 502, 745, 657, 674, 582, 674, 592, 545, 546, 655, 536, 800, 541, 501, 540, 324, 344, 324, 513,
    500, 549, 516, 563, 462, 564, 507, 317, 520, 558, 262, 263, 522, 271, 843, 560, 549, 564, 564, 373, 431,
    361, 556, 495, 748, 481, 495, 443, 324, 255, 324, 513,
  ],
  serif: [
    202, 267, 348, 535, 479, 814, 676, 186, 328, 328, 420, 502, 259, 294, 259, 315, 479, 479, 479, 479, 479,
    479, 479, 479, 479, 479, 259, 259, 502, 502, 502, 387, 835, 614, 554, 571, 637, 541, 508, 605, 698, 321,
    333, 615, 518, 810, 661, 641, 522, 641, 616, 475, 571, 657, 612, 892, 614, 593, 505, 312, 315, 312, 499,
    483, 400, 461, 544, 434, 532, 460, 322, 483, 560, 276, 265, 515, 276, 839, 560, 507, 542, 517, 400, 394,
    307, 545, 471, 706, 467, 471, 418, 328, 286, 328, 502,
  ],
};

const others: Readonly<Record<string, number>> = {
  '\u00a0': 200,
  '\u202f': 120,
  '«': 445,
  '»': 445,
  '–': 482,
  '—': 800,
  '−': 510,
  '’': 262,
  '…': 960,
  '·': 262,
  œ: 835,
  Œ: 940,
  æ: 800,
};

/** Characters as wide as they are high: of Chinese, Japanese and Korean. */
const isSquare = (code: number): boolean =>
  (code >= 0x2e80 && code <= 0xa4cf) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0xff00 && code <= 0xff60);

/** A character that we never measured is taken as wide as a capital: too much room rather than too little. */
const unmeasured = 680;

function widthOfCharacter(character: string, face: Face): number {
  const code = character.charCodeAt(0);
  if (code >= 32 && code < 127) return ascii[face][code - 32] ?? unmeasured;
  const other = others[character];
  if (other !== undefined) return other;
  if (isSquare(code)) return 1000;
  // é is as wide as e: take the accents away and look again.
  const bare = character.normalize('NFD').charAt(0);
  return bare === character ? unmeasured : widthOfCharacter(bare, face);
}

/** Width in px of one line of text at a font size in px. */
export function textWidth(text: string, size: number, face: Face = 'sans'): number {
  let thousandths = 0;
  for (const character of text.normalize('NFC')) thousandths += widthOfCharacter(character, face);
  return (thousandths * size) / 1000;
}

/**
 * Breaks a text at its spaces into lines no wider than `width` px. No-break spaces hold. A single word wider
 * than the line is kept whole on a line of its own.
 */
export function wrap(text: string, width: number, size: number, face: Face = 'sans'): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n\t]+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size, face) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** The text, or as much of it as fits with an ellipsis; the empty text when not even one letter fits. */
export function shorten(text: string, width: number, size: number, face: Face = 'sans'): string {
  if (textWidth(text, size, face) <= width) return text;
  const characters = [...text];
  while (characters.length > 1) {
    characters.pop();
    const shorter = `${characters.join('').trimEnd()}…`;
    if (textWidth(shorter, size, face) <= width) return shorter;
  }
  return '';
}
