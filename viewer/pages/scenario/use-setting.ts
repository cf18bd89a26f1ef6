/** The levers of one setting: at once under the hand, and in the address once the hand rests. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { type LeverName, leverNames } from '../../../picture/scenario/answer.ts';
import type { PageParameters } from '../../state/use-parameters.ts';
import type { Levers, Setting, scenarioParameters } from './levers.ts';

type Asked = PageParameters<typeof scenarioParameters>;
type Moved = Readonly<Partial<Record<LeverName, number | null>>>;

/** Time that a slider rests, in ms, before its value is an entry of the history. */
const rest = 350;

export interface SettingControl {
  /** Under the hand. */
  readonly levers: Levers;
  /** In the address: where the hand last rested. */
  readonly rested: Levers;
  move(lever: LeverName, value: number | undefined): void;
  choose(material: string | undefined): void;
  resetAll(): void;
}

export function useSetting({ values, set }: Asked, setting: Setting): SettingControl {
  const written = useMemo(
    () =>
      Object.fromEntries(
        leverNames.flatMap((name) => {
          const value = values[`${setting}.${name}`];
          return value === undefined ? [] : [[name, value]];
        }),
      ) as Levers['values'],
    [values, setting],
  );
  // Null is a lever that was put back and is not yet out of the address.
  const [moved, setMoved] = useState<Moved>({});
  const { key } = useLocation();
  // What was last written into the address: a hand that moved on meanwhile is not taken back.
  const sent = useRef<Moved>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is what is shown once it changes, by whatever way
  useEffect(() => {
    const told = sent.current;
    sent.current = {};
    const names = Object.keys(told);
    setMoved((before) =>
      names.length === 0
        ? {}
        : Object.fromEntries(
            Object.entries(before).filter(([name, value]) => told[name as LeverName] !== value),
          ),
    );
  }, [key]);
  // A step back that comes before the page was drawn from the address it leaves changes no key.
  useEffect(() => {
    const forget = (): void => {
      sent.current = {};
      setMoved({});
    };
    window.addEventListener('popstate', forget);
    return () => window.removeEventListener('popstate', forget);
  }, []);
  useEffect(() => {
    if (Object.keys(moved).length === 0) return;
    const timer = setTimeout(() => {
      sent.current = moved;
      set(
        Object.fromEntries(
          Object.entries(moved).map(([name, value]) => [`${setting}.${name}`, value ?? undefined]),
        ),
      );
    }, rest);
    return () => clearTimeout(timer);
  }, [moved, set, setting]);

  const material = values[`${setting}.material`];
  const levers = useMemo((): Levers => {
    const all = Object.entries({ ...written, ...moved }).filter(([, value]) => value !== null);
    return { values: Object.fromEntries(all) as Levers['values'], material };
  }, [written, moved, material]);
  const move = useCallback<SettingControl['move']>(
    (lever, value) => setMoved((before) => ({ ...before, [lever]: value ?? null })),
    [],
  );
  const choose = useCallback<SettingControl['choose']>(
    (chosen) =>
      set(
        chosen === undefined
          ? { [`${setting}.material`]: undefined, [`${setting}.COMPOSITION`]: undefined }
          : { [`${setting}.material`]: chosen },
      ),
    [set, setting],
  );
  const resetAll = useCallback(() => {
    setMoved({});
    set(Object.fromEntries([...leverNames, 'material'].map((name) => [`${setting}.${name}`, undefined])));
  }, [set, setting]);
  const rested = useMemo((): Levers => ({ values: written, material }), [written, material]);
  return { levers, rested, move, choose, resetAll };
}
