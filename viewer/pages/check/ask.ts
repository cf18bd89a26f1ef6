/**
 * Asks for the check of a text. By POST always, and past the client that keeps answers: what somebody pastes stays
 * on the page, and is gone with it.
 */
import { readAnswer } from '../../data/client.ts';
import { AnswerFailure } from '../../data/failure.ts';
import { type CheckData, type CheckVariables, checkQuery } from './query.ts';

/** @throws AnswerFailure; or the signal's reason when it is aborted */
export async function askCheck(variables: CheckVariables, signal: AbortSignal): Promise<CheckData> {
  let response: Response;
  let text: string;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      cache: 'no-store',
      headers: {
        accept: 'application/graphql-response+json, application/json',
        'content-type': 'application/json',
      },
      body: JSON.stringify({ query: checkQuery.text, operationName: checkQuery.name, variables }),
      signal,
    });
    text = await response.text();
  } catch (error) {
    if (signal.aborted) throw error;
    if (!navigator.onLine) throw new AnswerFailure('offline', 'no network');
    throw new AnswerFailure('unreachable', error instanceof Error ? error.message : String(error));
  }
  return readAnswer(response, text) as CheckData;
}
