/** The picture as the server draws it, asked anew a moment after the last change. */
import { useEffect, useRef, useState } from 'react';
import type { PosterMetadata } from '../../../picture/poster/layout.ts';
import { AnswerFailure } from '../../data/failure.ts';
import type { Answer } from '../../data/use-query.ts';

export interface Drawn {
  readonly svg: string;
  readonly metadata: PosterMetadata;
  /** Width by height, as the file says. */
  readonly size: { readonly width: number; readonly height: number };
}

/** Milliseconds without a change before the picture is drawn again. */
const restBefore = 300;

/** @throws AnswerFailure that says why there is no picture */
async function ask(path: string, query: string, signal: AbortSignal): Promise<Drawn> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(path, { method: 'POST', body: new URLSearchParams(query), signal });
    text = await response.text();
  } catch (error) {
    if (signal.aborted) throw error;
    if (!navigator.onLine) throw new AnswerFailure('offline', 'no network');
    throw new AnswerFailure('unreachable', error instanceof Error ? error.message : String(error));
  }
  const request = response.headers.get('x-request-id');
  if (!response.ok) throw refusalOf(text, response.status, request);
  return readDrawn(text, request);
}

function refusalOf(text: string, status: number, request: string | null): AnswerFailure {
  const kind = status >= 500 ? 'broken' : 'refused';
  try {
    const { errors } = JSON.parse(text) as {
      errors: { message: string; extensions: { code: string; nearest?: string[]; found?: string } }[];
    };
    const [first] = errors;
    if (first === undefined)
      return new AnswerFailure(kind, text, { ...(request === null ? {} : { request }) });
    const { code, nearest, found } = first.extensions;
    return new AnswerFailure(kind, first.message, {
      code,
      ...(nearest === undefined ? {} : { nearest }),
      ...(found === undefined ? {} : { found }),
      ...(request === null ? {} : { request }),
    });
  } catch {
    return new AnswerFailure('broken', `status ${status}`, { ...(request === null ? {} : { request }) });
  }
}

function readDrawn(svg: string, request: string | null): Drawn {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const box = document.documentElement.getAttribute('viewBox')?.split(' ').map(Number) ?? [];
  const written = document.querySelector('metadata')?.textContent ?? '';
  const [, , width, height] = box;
  if (width === undefined || height === undefined || written === '')
    throw new AnswerFailure('broken', 'the answer is no picture', {
      ...(request === null ? {} : { request }),
    });
  return { svg, metadata: JSON.parse(written) as PosterMetadata, size: { width, height } };
}

interface Outcome {
  readonly key: string;
  readonly data?: Drawn;
  readonly failure?: AnswerFailure;
}

/** What was drawn before stays at hand while the next is on its way. */
export function usePoster(path: string, query: string): Answer<Drawn> {
  const [again, setAgain] = useState(0);
  const key = `${path}?${query}#${again}`;
  const [found, setFound] = useState<Outcome | null>(null);
  const before = useRef<Drawn | undefined>(undefined);
  useEffect(() => {
    const controller = new AbortController();
    const timer = setTimeout(() => {
      ask(path, query, controller.signal).then(
        (data) => {
          before.current = data;
          setFound({ key, data });
        },
        (error: unknown) => {
          if (controller.signal.aborted) return;
          const failure = error instanceof AnswerFailure ? error : new AnswerFailure('broken', String(error));
          setFound({ key, failure });
        },
      );
    }, restBefore);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [key, path, query]);
  if (found?.key !== key) return { state: 'loading', before: before.current };
  if (found.data !== undefined) return { state: 'ready', data: found.data };
  const failure = found.failure ?? new AnswerFailure('broken', 'nothing came');
  return { state: 'failed', failure, retry: () => setAgain((count) => count + 1) };
}
