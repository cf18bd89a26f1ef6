/** The picture of an answer, laid out in steps: the page answers in between, and shows what it had meanwhile. */
import { startTransition, useEffect, useMemo, useRef, useState } from 'react';
import type { Paused } from '../../../picture/network/pauses.ts';
import {
  drawingNetwork,
  type NetworkOptions,
  type NetworkPicture,
} from '../../../picture/network/picture.ts';
import type { NeighbourhoodResult, PathResult } from '../../../picture/network/query.ts';

/** What is shown belongs together: the picture, and the answer that it is of. */
export interface Laid {
  readonly said: NeighbourhoodResult;
  readonly picture: NetworkPicture;
}

/** Ms after which the page gets its turn. */
const turnMs = 8;

class Laying {
  readonly #said: NeighbourhoodResult;
  readonly #work: Paused<NetworkPicture>;
  /** Once it is finished. */
  laid: Laid | undefined;

  constructor(said: NeighbourhoodResult, path: PathResult | null, options: NetworkOptions) {
    this.#said = said;
    this.#work = drawingNetwork(said, path, options);
  }

  /** Steps for some ms. */
  goOn(): void {
    const start = performance.now();
    while (this.laid === undefined && performance.now() - start < turnMs) {
      const step = this.#work.next();
      if (step.done === true) this.laid = { said: this.#said, picture: step.value };
    }
  }
}

/** @returns undefined as long as there is nothing to show; while a large picture is laid out, what was shown before */
export function useNetworkPicture(
  said: NeighbourhoodResult | undefined,
  path: PathResult | null,
  { width, rest }: NetworkOptions,
): Laid | undefined {
  const [, setFinished] = useState<Laid>();
  const shown = useRef<Laid | undefined>(undefined);
  const laying = useMemo(() => {
    if (said === undefined) return undefined;
    const begun = new Laying(said, path, { width, rest });
    // A small picture is finished within the first turn, and needs no other.
    begun.goOn();
    return begun;
  }, [said, path, width, rest]);
  useEffect(() => {
    if (laying === undefined || laying.laid !== undefined) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const turn = (): void => {
      laying.goOn();
      if (laying.laid === undefined) timer = setTimeout(turn, 0);
      else startTransition(() => setFinished(laying.laid));
    };
    timer = setTimeout(turn, 0);
    return () => clearTimeout(timer);
  }, [laying]);
  if (laying === undefined) shown.current = undefined;
  else if (laying.laid !== undefined) shown.current = laying.laid;
  return shown.current;
}
