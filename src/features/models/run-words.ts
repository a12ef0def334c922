/** What the shipped model runs on, in words. */
import type { TaggerBackend, TaggerState } from '../../contracts/tagger-worker.ts';

const ON: Readonly<Record<TaggerBackend, string>> = { webgpu: 'the graphics processor', 'wasm-threads': 'several cores', wasm: 'one core' };

/** @param gpuWanted the graphics processor is to be used: that another backend took its place is then said */
export function runWords(state: TaggerState, gpuWanted: boolean): string {
  if (state.kind === 'failed') return 'The shipped model could not be opened. The rules go on alone.';
  if (state.kind === 'opening') return 'The shipped model is being opened.';
  const instead = gpuWanted && state.backend !== 'webgpu' ? 'The graphics processor could not be used. ' : '';
  return `${instead}The shipped model runs on ${ON[state.backend]}.`;
}
