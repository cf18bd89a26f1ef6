/** Which number is open, in the address, so that it can be linked: `figure` of this page, or a `statement`. */
import { useCallback, useMemo } from 'react';
import { matching } from '../state/parameter.ts';
import { type InvalidParameter, useParameters } from '../state/use-parameters.ts';

const parameters = {
  figure: matching(/^[\w.:/+-]{1,300}$/, 'figure'),
  statement: matching(/^[0-9a-f]{64}$/),
} as const;

export type PanelTarget = { readonly figure: string } | { readonly statement: string };

export interface PanelState {
  readonly target: PanelTarget | null;
  readonly invalid: readonly InvalidParameter[];
  open(target: PanelTarget): void;
  close(): void;
}

export function usePanel(): PanelState {
  const { values, invalid, set } = useParameters(parameters);
  const { figure, statement } = values;
  const open = useCallback(
    (target: PanelTarget) =>
      set(
        'figure' in target
          ? { figure: target.figure, statement: undefined }
          : { figure: undefined, statement: target.statement },
      ),
    [set],
  );
  const close = useCallback(() => set({ figure: undefined, statement: undefined }), [set]);
  return useMemo(() => {
    const target = statement !== undefined ? { statement } : figure !== undefined ? { figure } : null;
    return { target, invalid, open, close };
  }, [figure, statement, invalid, open, close]);
}

/** Name by which a button is found again when its panel closes. */
export function targetName(target: PanelTarget): string {
  return 'figure' in target ? `figure:${target.figure}` : `statement:${target.statement}`;
}
