/** Why there was no answer, or only a part of one, in words: each cause its own, as each has another remedy. */
import { FetchError, PassingFault } from './fault.ts';

interface Words {
  readonly found: string;
  /** What should have been there, and what to do. */
  readonly expected: string;
}

/** A certificate that is not trusted will not be trusted on the next try. */
const certificateWords: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'one that is still good; the publisher has not renewed it, or the clock here is wrong',
  CERT_NOT_YET_VALID: 'one that is good by now; the clock here may be wrong',
  ERR_TLS_CERT_ALTNAME_INVALID:
    'one for this host; the address may have moved, or somebody may stand between, such as the login page of a network',
};
const untrusted =
  'one signed by somebody whom this computer trusts; a proxy may stand between, whose own certificate Node.js takes from the file that NODE_EXTRA_CA_CERTS names';

/** `example.org:443`, the port also where the address leaves it out. */
function placeOf({ hostname, port, protocol }: URL): string {
  return `${hostname}:${port === '' ? (protocol === 'https:' ? 443 : 80) : port}`;
}

/** Causes that may be gone at once, or in an hour. */
function passingWords(code: string, message: string, url: URL): Words {
  const place = placeOf(url);
  switch (code) {
    case 'ECONNREFUSED':
      return {
        found: `nothing answers at ${place}`,
        expected: 'a server there; it is down, the port is another, or a firewall refuses',
      };
    case 'ENOTFOUND':
      return {
        found: `no host ${url.hostname}`,
        expected: 'a host that has an address; the name is wrong or gone, or there is no network',
      };
    case 'EAI_AGAIN':
      return {
        found: `no answer to the question where ${url.hostname} is`,
        expected: 'an address of the host; there is no network, or its name server is in trouble: try later',
      };
    case 'ENETUNREACH':
    case 'EHOSTUNREACH':
      return {
        found: `no way to ${place}`,
        expected: 'a host that can be reached; there is no network, or the host is off',
      };
    case 'ETIMEDOUT':
    case 'UND_ERR_CONNECT_TIMEOUT':
      return {
        found: `no connection to ${place} in time`,
        expected:
          'a server that answers; it is down or overloaded, or a firewall swallows the request: try later',
      };
    default:
      return {
        found: message === '' ? code : message,
        expected: 'the whole file; the connection was lost: try again when the network is better',
      };
  }
}

/** Stands for the codes of the parser, which Node.js 24 leaves out. */
const noHttp = 'HPE_';

/** Causes that another try does not mend; undefined for all others. */
function lastingWords(code: string, message: string, url: URL): Words | undefined {
  const certificate = Object.hasOwn(certificateWords, code) ? certificateWords[code] : undefined;
  if (certificate !== undefined || /CERT|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code))
    return {
      found: `${code}: ${message}`,
      expected: `a certificate that is trusted: ${certificate ?? untrusted}`,
    };
  if (/^ERR_(SSL|TLS)|^EPROTO$/.test(code))
    return {
      found: code,
      expected: `an encrypted answer at ${placeOf(url)}; that server speaks no https there, or one that is too old`,
    };
  if (code.startsWith('HPE_'))
    return {
      found: code === noHttp ? message : `${code}: ${message}`,
      expected: `an answer of a web server at ${placeOf(url)}; another kind of server stands there`,
    };
  if (message === 'bad port')
    return {
      found: `port ${url.port}`,
      expected: 'a port for web pages; programs such as browsers refuse those of other services',
    };
  return undefined;
}

/** @param error what `fetch`, or the reading of its body, threw */
export function connectionFault(error: unknown, address: string): FetchError | PassingFault {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const message = cause instanceof Error ? cause.message : String(cause);
  const isNoHttp = cause instanceof Error && cause.name === 'HTTPParserError';
  const code = (cause as NodeJS.ErrnoException).code ?? (isNoHttp ? noHttp : '');
  const url = new URL(address);
  const lasting = lastingWords(code, message, url);
  if (lasting !== undefined) return new FetchError({ address, ...lasting });
  const { found, expected } = passingWords(code, message, url);
  return new PassingFault(found, expected, { code });
}

/** Whether asking again at once is of no use: whoever has no network, or typed another port, should not wait. */
export function isNobodyThere({ code }: PassingFault): boolean {
  return ['ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'ECONNREFUSED'].includes(code ?? '');
}
