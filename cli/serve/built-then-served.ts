/** Serves what was built, and builds it again where it turns out to be deleted or torn. */
import { UnreadableGraphError } from '../../server/store/unreadable.ts';

/**
 * @param build is first trusted to know by its inputs that there is nothing to build; not a second time
 * @param serve throws UnreadableGraphError before it serves anything
 */
export async function builtThenServed(
  build: (isTrusted: boolean) => Promise<void>,
  serve: () => Promise<void>,
): Promise<void> {
  await build(true);
  try {
    await serve();
  } catch (error) {
    if (!(error instanceof UnreadableGraphError)) throw error;
    await build(false);
    await serve();
  }
}
