/** The plain text and what to do, as text to copy or save. */
import type { SimplifyResult, TodoItem } from '../../engine/simplify/types.ts';

export interface TodoGroup {
  readonly id: 'medicines' | 'dates' | 'instructions' | 'warnings';
  readonly title: string;
  readonly items: readonly TodoItem[];
}

const GROUPS: readonly Omit<TodoGroup, 'items'>[] = [
  { id: 'medicines', title: 'Medicines' }, { id: 'dates', title: 'Dates' }, { id: 'instructions', title: 'Other things to do' }, { id: 'warnings', title: 'Get help urgently if' },
];
const GROUP_OF: Readonly<Record<TodoItem['kind'], TodoGroup['id']>> = {
  medicine: 'medicines', stop: 'medicines', hold: 'medicines', appointment: 'dates', test: 'dates', instruction: 'instructions', warning: 'warnings',
};

/** Groups in reading order; warning signs last, so that they stay in mind. Empty groups are left out. */
export function groupTodo(todo: readonly TodoItem[]): TodoGroup[] {
  return GROUPS.map((group) => ({ ...group, items: todo.filter(({ kind }) => GROUP_OF[kind] === group.id) })).filter(({ items }) => items.length > 0);
}

const DISCLAIMER = 'Made by Plainchart on this device. This helps to read a letter. It is not medical advice, and it can be wrong. If something is unclear, ask your care team.';

export function plainAsText(result: SimplifyResult): string {
  const groups = groupTodo(result.todo).map(({ title, items }) => `${title}\n${items.map(itemAsText).join('\n')}`);
  const todo = groups.length === 0 ? [] : ['', 'WHAT TO DO AND WHEN', ...groups];
  const ask = result.questions.length === 0 ? [] : ['', `QUESTIONS TO ASK\n${result.questions.map(({ text }) => `- ${text}`).join('\n')}`];
  return [result.text.trim(), ...todo, ...ask, '', DISCLAIMER].join('\n');
}

/** "When" as a note beside the words, unless the words say it already. */
export const whenBeside = ({ text, when }: TodoItem): string => (text.toLowerCase().includes(when.toLowerCase()) ? '' : when);

function itemAsText(item: TodoItem): string {
  const when = whenBeside(item);
  return `- ${item.text}${when === '' ? '' : ` (${when})`}`;
}

/** "Copied plain language. 12 sentences, 1 kept as written." */
export function plainSaid(result: SimplifyResult, kept: number): string {
  const count = result.sentences.filter(({ kind }) => kind !== 'header').length;
  return `Copied plain language. ${count} sentences${kept === 0 ? '' : `, ${kept} kept as written`}.`;
}
