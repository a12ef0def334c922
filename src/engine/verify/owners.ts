/**
 * Which drug or test a number belongs to. In: a sentence and its numbers. Out: for each the nearest
 * drug or test named before it, or the one after it in "5 mg of folic acid".
 */
import type { SentenceFacts, TermFound } from './read-sentence.ts';

export interface Owner {
  readonly kind: 'drug' | 'test';
  readonly keys: readonly string[];
}

export function ownersOf(facts: SentenceFacts, values: readonly { readonly first: number; readonly last: number }[]): (Owner | undefined)[] {
  const named = facts.terms.filter(isOwner).sort((a, b) => a.first - b.first);
  let next = 0;
  return values.map((value) => {
    while (next < named.length && (named[next] as TermFound).first <= value.first) next += 1;
    const before = named[next - 1];
    const after = named[next];
    const of = after !== undefined && isLinked(facts, value.last, after.first);
    const follows = before === undefined && after !== undefined && after.first - value.last <= 4 && facts.tokens[value.last + 1]?.text !== ',';
    return owner(of || follows ? after : before);
  });
}

/** "5 mg of folic acid", "12 on the GAD-7": the name follows its number. */
function isLinked({ tokens }: SentenceFacts, last: number, next: number): boolean {
  if (!/^(?:of|on)$/.test(tokens[last + 1]?.norm ?? '') || next - last > 4) return false;
  return tokens.slice(last + 2, next).every(({ norm }) => /^(?:the|a|an|his|her|your|oral|iv)$/.test(norm));
}

function isOwner({ lexicon, terms }: TermFound): boolean {
  return (lexicon === 'medications' && terms.some((term) => (term.kind === 'drug' || term.kind === 'drug-other') && !term.everyday)) || lexicon === 'tests';
}

function owner(found: TermFound | undefined): Owner | undefined {
  if (found === undefined) return undefined;
  return { kind: found.lexicon === 'medications' ? 'drug' : 'test', keys: found.terms.flatMap((term) => term.keys.map(({ key }) => key)) };
}

export const sameOwner = (a: Owner | undefined, b: Owner | undefined): boolean =>
  a !== undefined && b !== undefined && a.kind === b.kind && a.keys.some((key) => b.keys.includes(key));
