import { useMemo } from 'react';
import type { EntityAnnotation, EntityType } from '../../engine/document/annotation.ts';
import type { Span } from '../../engine/document/span.ts';
import { addEntity, replaceEntity, settleEntities } from '../../session/review-actions.ts';
import { useApp } from '../../session/session-context.ts';
import { titleCase, TYPE_WORDS } from './mark-words.ts';

export interface FindActions {
  readonly settle: (entities: readonly EntityAnnotation[], action: 'accept' | 'reject') => void;
  readonly replace: (entity: EntityAnnotation, type: EntityType, span: Span) => void;
  readonly add: (spans: readonly Span[], type: EntityType) => void;
}

/** Decisions on findings: at once in the text and the tables, each with one toast that offers Undo. */
export function useFindActions(text: string): FindActions {
  const { session, shell } = useApp();
  return useMemo(() => {
    const undo = { label: 'Undo', run: () => session.undo() };
    const places = (count: number): string => (count === 1 ? '' : ` in ${count} places`);
    const words = (span: Span): string => text.slice(span.start, span.end);
    return {
      settle: (entities, action) => {
        const [first] = entities;
        if (first === undefined) return;
        session.setHistory(settleEntities(session.history.get(), entities, action, Date.now()));
        shell.toast(`${words(first.span)} ${action === 'accept' ? 'accepted' : 'rejected'}${places(entities.length)}`, { action: undo });
      },
      replace: (entity, type, span) => {
        const canonical = words(span).toLowerCase();
        session.setHistory(replaceEntity(session.history.get(), entity, { type, span, canonical }, Date.now()));
        shell.say(`${words(span)}, ${TYPE_WORDS[type]}`);
      },
      add: (spans, type) => {
        const [first] = spans;
        if (first === undefined) return;
        session.setHistory(addEntity(session.history.get(), spans, { type, canonical: words(first).toLowerCase() }, Date.now()));
        shell.toast(`${titleCase(TYPE_WORDS[type])} added${places(spans.length)}`, { action: undo });
      },
    };
  }, [session, shell, text]);
}
