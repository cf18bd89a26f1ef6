/**
 * What is too long for every day is done by turns: a part of it each day, other parts on the days after, and all of
 * it by `npm run test:full`. FILON_TURN repeats the turn of another day, which the name of the test says.
 */
const day = 86_400_000;

/** Which turn this is: days since 1970 in UTC, or what FILON_TURN says. */
export const turn = Number(process.env.FILON_TURN || Math.floor(Date.now() / day));
if (!Number.isSafeInteger(turn) || turn < 0)
  throw new Error(`FILON_TURN is a whole number of days, not ${process.env.FILON_TURN}`);

const isFull = Boolean(process.env.FILON_FULL);

/** How many parts are done of that many; for what is expected of all of them together. */
export const partsDone = (parts: number): number => (isFull ? parts : 1);

/** Whether what stands at a place of a list is of the part that is done, where one of that many is done a day. */
export const isTurn = (place: number, parts: number): boolean => isFull || place % parts === turn % parts;

/** To be put into the name of a test. */
export const turnName = isFull ? 'all of them' : `turn ${turn}`;
