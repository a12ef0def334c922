import { startTransition, useEffect, useMemo, useRef, useState } from 'react';
import { makeTables, tableSteps, type TableInput, type Tables } from './find-tables.ts';

/** Up to so many findings the tables are made at once. */
const AT_ONCE = 2500;
const SLICE_MS = 8;

/** The tables of the findings. For a long note they are made in slices, the newest findings last; until then the older ones stand. */
export function useTables(input: TableInput): Tables {
  const short = input.entities.length <= AT_ONCE;
  const now = useMemo(() => (short ? makeTables(input) : null), [short, input]);
  const [sliced, setSliced] = useState<Tables>({ problems: [], medicines: [], results: [], others: [] });
  const latest = useRef(input);
  const running = useRef(false);
  useEffect(() => {
    latest.current = input;
    if (short || running.current) return;
    running.current = true;
    // In a transition, so that drawing hundreds of rows also pauses for what the user does.
    void makeLatest(latest, (tables) => startTransition(() => setSliced(tables))).then(() => {
      running.current = false;
    });
  }, [short, input]);
  return now ?? sliced;
}

/** Makes the tables of the latest input, and again if it changed meanwhile: a run that began is always finished. */
async function makeLatest(latest: { readonly current: TableInput }, show: (tables: Tables) => void): Promise<void> {
  for (;;) {
    const input = latest.current;
    show(await inSlices(input));
    if (latest.current === input) return;
  }
}

async function inSlices(input: TableInput): Promise<Tables> {
  const steps = tableSteps(input);
  let until = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() < until) continue;
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
    until = performance.now() + SLICE_MS;
  }
}
