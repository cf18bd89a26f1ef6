/** What an address asks of a picture, and what is said where it cannot be understood or answered. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Refusal } from '../answers.ts';
import { logFault } from '../app.ts';
import { withRequestId } from '../error-body.ts';
import { Address, type AddressQuery } from '../page/parameter.ts';

export const refuse = (message: string): Error => Object.assign(new Error(message), { statusCode: 400 });

/** Parameters of every picture, and those with which a permalink says of what release and answer it is. */
export const ofAllPictures = ['lang', 'theme', 'width', 'download', 'release', 'answer'];

/**
 * What a picture asks for. One that cannot be understood is refused: drawn without it, it would be a picture of
 * something else, on a page where nobody says so.
 * @param others parameters that are read elsewhere
 * @throws Error with status 400 that names each wrong parameter and what it may be
 */
export function strictly<Values>(
  query: AddressQuery,
  others: readonly string[],
  read: (address: Address) => Values,
): Values {
  const address = new Address(query, true);
  const values = read(address);
  const wrong = address.wrong(others);
  if (wrong.length > 0)
    throw refuse(wrong.map(({ name, expected }) => `${name.slice(0, 80)}: expected ${expected}`).join('; '));
  return values;
}

/** 404 for what is not in the graph, 400 for what cannot be asked, 500 with a line in the log for a fault of ours. */
export function sendRefusal(
  request: FastifyRequest,
  reply: FastifyReply,
  { errors, faults }: Refusal,
): FastifyReply {
  for (const fault of faults) logFault(request.log, fault);
  const isUnknown = errors.some(({ extensions }) => extensions?.code === 'UNKNOWN_ID');
  return reply
    .code(faults.length > 0 ? 500 : isUnknown ? 404 : 400)
    .header('cache-control', 'no-store')
    .send({ errors: withRequestId(errors, request.id) });
}
