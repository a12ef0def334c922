import { useEffect, useRef } from 'react';
import { useNoteView } from './session-context.ts';

/** Calls `show` each time that a chip lights a passage, such as to turn to the text where only one side fits on the screen. */
export function useWhenLit(show: () => void): void {
  const view = useNoteView();
  const latest = useRef(show);
  useEffect(() => {
    latest.current = show;
  });
  useEffect(() => {
    let known = view.state.get().spotlight;
    return view.state.subscribe(() => {
      const { spotlight } = view.state.get();
      if (spotlight !== null && spotlight !== known) latest.current();
      known = spotlight;
    });
  }, [view]);
}
