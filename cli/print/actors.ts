/** Named actors under the node of a trace that they belong to. */
import type { Language } from '../../schema/label.ts';
import type { TraceNodeOut } from './answer.ts';

const more: Readonly<Record<Language, (count: number) => string>> = {
  en: (count) => `and ${count} more`,
  fr: (count) => `et ${count} de plus`,
  es: (count) => `y ${count} más`,
};

/** "  China, Furnace: listed by …; Brand: disclosed by … for …, no volume", a line an actor. */
export function actorLines(node: TraceNodeOut, language: Language): readonly string[] {
  const actors = node.actors ?? [];
  const left = (node.actorCount ?? actors.length) - actors.length;
  return [
    ...actors.map(({ entity, words, ties, tieCount }) => {
      const tied = ties.map((tie) => `${tie.entity.name}: ${tie.words}`);
      const rest = tieCount - ties.length;
      const all = [words, ...tied, ...(rest > 0 ? [more[language](rest)] : [])];
      return `  ${node.label}, ${entity.name} (${entity.id}): ${all.join('; ')}`;
    }),
    ...(left > 0 ? [`  ${node.label}: ${more[language](left)}`] : []),
  ];
}
