import { expect, it } from 'vitest';
import { readsAsFilon } from './author.ts';

it.each([
  'Filon',
  'FILON',
  ' filon ',
  'Fil\u00f3n',
  'F\u200bilon',
  'F i\u00a0l\u202fo\u3000n',
  '\u2060Filon\u2060',
  'F\u0456l\u043en',
  '\uff26\uff49\uff4c\uff4f\uff4e',
  'F\u0131lon',
  '“Filon.”',
  'FiIon',
  'Fi1on',
  'Fil0n',
  'Filon.org',
  'Filon team',
  'L’équipe Filon',
  'The Filon Project',
  'Equipo de Filón',
])('%j reads as Filon', (author) => expect(readsAsFilon(author)).toBe(true));

it.each([
  '',
  '…',
  'A group',
  'Jeanne Filon',
  'Filon and friends',
  'Amis de Filon',
  'Team A',
  'Filons',
  'Ligne Filon 7',
  'Philon',
])('%j does not', (author) => expect(readsAsFilon(author)).toBe(false));
