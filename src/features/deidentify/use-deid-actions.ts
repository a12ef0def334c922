import { useMemo } from 'react';
import type { ResidualRisk } from '../../engine/deid/types.ts';
import type { PhiAnnotation, PhiSubtype, PhiType } from '../../engine/document/annotation.ts';
import type { Span } from '../../engine/document/span.ts';
import { acceptRisk, addPhi, listWord, resizePhi, retypePhi, riskKey, settlePhi } from '../../session/review-actions.ts';
import { useApp } from '../../session/session-context.ts';

export interface DeidActions {
  readonly settle: (findings: readonly PhiAnnotation[], action: 'remove' | 'keep') => void;
  readonly retype: (finding: PhiAnnotation, type: PhiType, subtype: PhiSubtype | undefined) => void;
  readonly resize: (finding: PhiAnnotation, span: Span) => void;
  readonly add: (spans: readonly Span[], type: PhiType, subtype: PhiSubtype | undefined) => void;
  readonly list: (list: 'allow' | 'deny', word: string, on: boolean) => void;
  readonly acceptRisk: (risk: ResidualRisk, reason: string) => void;
}

/** Decisions on identifiers: at once on both sides, each with one toast that offers Undo. */
export function useDeidActions(text: string): DeidActions {
  const { session, shell } = useApp();
  return useMemo(() => {
    const undo = { label: 'Undo', run: () => session.undo() };
    const history = () => session.history.get();
    const places = (count: number): string => (count === 1 ? '' : ` in ${count} places`);
    const words = ({ start, end }: Span): string => text.slice(start, end);
    return {
      settle: (findings, action) => {
        const [first] = findings;
        if (first === undefined) return;
        session.setHistory(settlePhi(history(), findings, action, Date.now()));
        shell.toast(`${words(first.span)} ${action === 'keep' ? 'kept' : 'removed'}${places(findings.length)}`, { action: undo });
      },
      retype: (finding, type, subtype) => {
        session.setHistory(retypePhi(history(), finding, { type, subtype }, Date.now()));
        shell.say(`${words(finding.span)}, ${(subtype ?? type).toLowerCase()}`);
      },
      resize: (finding, span) => {
        session.setHistory(resizePhi(history(), finding, span, Date.now()));
        shell.say(words(span));
      },
      add: (spans, type, subtype) => {
        const [first] = spans;
        if (first === undefined) return;
        session.setHistory(addPhi(history(), spans, { type, subtype }, Date.now()));
        shell.toast(`${words(first)} marked${places(spans.length)}`, { action: undo });
      },
      list: (list, word, on) => session.setHistory(listWord(history(), { list, word, on }, Date.now())),
      acceptRisk: (risk, reason) => {
        session.setHistory(acceptRisk(history(), riskKey(risk), reason, Date.now()));
        shell.toast('Risk accepted', { action: undo });
      },
    };
  }, [session, shell, text]);
}
