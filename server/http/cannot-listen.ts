/** The one fault of starting a server that its operator can mend; apart, so that it is named without loading the server. */

/** The server cannot listen where it was told to; the message says why and what to do. */
export class CannotListenError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CannotListenError';
  }
}
