/** Which of several sources an answer uses, by a named rule of the graph. */
import type { PrecedenceLine } from '../../../schema/precedence.ts';
import type { Source } from '../../../schema/source.ts';

/** A series of one source in one edition. */
export interface SourceEdition {
  readonly source: string;
  readonly edition: string;
}

export interface Precedence {
  /** Names of the rules, sorted. */
  readonly rules: readonly string[];
  /**
   * Orders series of one predicate and object, the preferred first. Lines that name the object go before lines
   * for any object (`*`), then a lower rank; an edition of `*` stands for every edition of its source. What
   * no line names comes last. Ties: the newer edition, then by source id.
   */
  compare(
    rule: string,
    predicate: string,
    object: string | null,
  ): (a: SourceEdition, b: SourceEdition) => number;
}

const any = '*';

export function precedence(lines: readonly PrecedenceLine[], sources: readonly Source[]): Precedence {
  const byRule = new Map<string, PrecedenceLine[]>();
  for (const line of lines) {
    const key = JSON.stringify([line.rule, line.predicate]);
    byRule.set(key, [...(byRule.get(key) ?? []), line]);
  }
  const published = new Map<string, string>();
  for (const source of sources) {
    for (const edition of source.editions) {
      published.set(JSON.stringify([source.id, edition.id]), edition.published ?? edition.id);
    }
  }
  const age = ({ source, edition }: SourceEdition): string =>
    published.get(JSON.stringify([source, edition])) ?? edition;
  const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

  return {
    rules: [...new Set(lines.map((line) => line.rule))].sort(),
    compare(rule, predicate, object) {
      const known = byRule.get(JSON.stringify([rule, predicate])) ?? [];
      const rankOf = (series: SourceEdition): readonly [number, number] => {
        let best: readonly [number, number] = [2, 0];
        for (const line of known) {
          if (line.source !== series.source || (line.edition !== any && line.edition !== series.edition))
            continue;
          if (line.object !== any && line.object !== object) continue;
          const rank = [line.object === any ? 1 : 0, line.rank] as const;
          if (rank[0] < best[0] || (rank[0] === best[0] && rank[1] < best[1])) best = rank;
        }
        return best;
      };
      return (a, b) => {
        const [tierA, rankA] = rankOf(a);
        const [tierB, rankB] = rankOf(b);
        if (tierA !== tierB) return tierA - tierB;
        if (rankA !== rankB) return rankA - rankB;
        if (a.source !== b.source) return byText(a.source, b.source);
        return byText(age(b), age(a)) || byText(b.edition, a.edition);
      };
    },
  };
}
