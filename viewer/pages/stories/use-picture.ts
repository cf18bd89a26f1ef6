/** A picture as the server draws it, by its address. */
import { useCallback, useEffect, useState } from 'react';
import { readAnswer } from '../../data/client.ts';
import { AnswerFailure } from '../../data/failure.ts';
import type { Answer } from '../../data/use-query.ts';

/** @throws AnswerFailure that says why there is no picture */
async function ask(address: string, signal: AbortSignal): Promise<string> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(address, { signal });
    text = await response.text();
  } catch (error) {
    if (signal.aborted) throw error;
    if (!navigator.onLine) throw new AnswerFailure('offline', 'no network');
    throw new AnswerFailure('unreachable', error instanceof Error ? error.message : String(error));
  }
  if (response.ok && text.startsWith('<svg ')) return text;
  readAnswer(response, text);
  throw new AnswerFailure('broken', 'the answer is no picture');
}

interface Outcome {
  readonly key: string;
  readonly data?: string;
  readonly failure?: AnswerFailure;
}

/** SVG text; what was drawn before stays at hand while the next is on its way. */
export function usePicture(address: string): Answer<string> {
  const [again, setAgain] = useState(0);
  const key = `${address}#${again}`;
  const [found, setFound] = useState<Outcome | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    ask(address, controller.signal).then(
      (data) => setFound({ key, data }),
      (error: unknown) => {
        if (controller.signal.aborted) return;
        const failure = error instanceof AnswerFailure ? error : new AnswerFailure('broken', String(error));
        setFound({ key, failure });
      },
    );
    return () => controller.abort();
  }, [address, key]);
  const retry = useCallback(() => setAgain((count) => count + 1), []);
  if (found?.key === key && found.data !== undefined) return { state: 'ready', data: found.data };
  if (found?.key === key && found.failure !== undefined)
    return { state: 'failed', failure: found.failure, retry };
  return { state: 'loading', before: found?.data };
}
