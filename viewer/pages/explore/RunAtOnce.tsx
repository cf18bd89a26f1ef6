/** Inside the editor: long lines are wrapped, and an example is answered as soon as it stands there. */
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';

/** @param props.isRun false for a query that came with the address: whoever opens it runs it. */
export function RunAtOnce({ isRun }: { readonly isRun: boolean }): null {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const responseEditor = useGraphiQL((state) => state.responseEditor);
  const { run } = useGraphiQLActions();
  const hasRun = useRef(false);
  useEffect(() => {
    // The narrow spaces of French and Spanish are meant: no box around them.
    const unicodeHighlight = { ambiguousCharacters: false, invisibleCharacters: false };
    queryEditor?.updateOptions({ wordWrap: 'on', wrappingIndent: 'indent', unicodeHighlight });
    responseEditor?.updateOptions({ unicodeHighlight });
  }, [queryEditor, responseEditor]);
  useEffect(() => {
    if (!isRun || hasRun.current || queryEditor === undefined || responseEditor === undefined) return;
    hasRun.current = true;
    run();
  }, [isRun, queryEditor, responseEditor, run]);
  return null;
}
