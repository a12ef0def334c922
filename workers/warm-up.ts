/**
 * Reads samples before the user's first note comes, so that the browser has compiled the rules by then: the first thousand words
 * are otherwise read at a third of the speed. Stops for good once the user has work, and after {@link BUDGET_MS}.
 */
import { analyze, type Lexicons } from '../src/engine/index.ts';
import { fetchSample } from '../src/platform/browser/samples.ts';

const SAMPLES = ['discharge-summary', 'gp-letter', 'radiology-report'];
/** About as long as compiling takes on a laptop; a slow phone stops earlier in the work, not later in time. */
const BUDGET_MS = 1200;

/** Their texts, fetched with the word lists; none where they cannot be had, since a cold reader also reads. */
export function warmUpTexts(): Promise<readonly string[]> {
  return Promise.all(SAMPLES.map(fetchSample)).catch(() => []);
}

/** @param hearMessages waits until messages that have come are handled @param busy true from the user's first job on */
export async function warmUp(lexicons: Lexicons, texts: readonly string[], { hearMessages, busy }: { hearMessages: () => Promise<void>; busy: () => boolean }): Promise<void> {
  const until = performance.now() + BUDGET_MS;
  for (let round = 0; texts.length > 0; round += 1) {
    for (const text of texts) {
      await hearMessages();
      if (busy() || performance.now() > until) return;
      await analyze(`warm-up ${String(round)}`, text, { lexicons });
    }
  }
}
