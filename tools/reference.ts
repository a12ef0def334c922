/** `npm run reference`: writes docs/generated/reference.md from the registries. A test says when it is stale. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { POLICIES } from '../src/engine/deid/policies.ts';
import { OPERATORS } from '../src/engine/deid/operators/registry.ts';
import { SAFE_HARBOR } from '../src/engine/deid/safe-harbor.ts';
import { ENTITY_TYPES, PHI_SUBTYPES, RELATION_TYPES } from '../src/engine/document/annotation.ts';
import { ATTRIBUTE_KEYS } from '../src/engine/document/attribute-keys.ts';
import { ERROR_TEXTS } from '../src/engine/errors.ts';
import { EXPORTERS } from '../src/engine/exporters/registry.ts';
import { STAGES } from '../src/engine/pipeline/stages.ts';
import { RECOGNIZERS } from '../src/engine/recognizers/registry.ts';
import { SECTION_RULES } from '../src/engine/sections/rules.ts';
import { CHANGE_KINDS } from '../src/engine/simplify/types.ts';
import { SUMMARY_STYLES } from '../src/engine/summarize/types.ts';
import { FACT_KINDS } from '../src/engine/verify/types.ts';

const PAGE = new URL('../docs/generated/reference.md', import.meta.url);

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const code = (text: string): string => `\`${text}\``;

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return [`| ${columns.join(' | ')} |`, `|${columns.map(() => '---|').join('')}`, ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`)].join('\n');
}

export function referencePage(): string {
  const parts: (readonly [string, string])[] = [
    ['Entity types', ENTITY_TYPES.map(code).join(', ')],
    ['PHI types and subtypes', table(['type', 'subtypes'], Object.entries(PHI_SUBTYPES).map(([type, subtypes]) => [code(type), subtypes.map(code).join(', ')]))],
    ['Relation types', RELATION_TYPES.map(code).join(', ')],
    ['Keys of attributes', table(['key', 'on', 'values'], ATTRIBUTE_KEYS.map(({ key, on, values }) => [code(key), on, values]))],
    ['Recognizers', table(['id', 'layer', 'finds', 'source'], RECOGNIZERS.map(({ id, layer, title, description, source }) => [code(id), layer, `**${title}.** ${description}`, source]))],
    ['Operators', table(['id', 'title', 'does'], OPERATORS.map(({ id, title, description }) => [code(id), title, description]))],
    ['Policies', table(['id', 'title', 'does', 'source'], POLICIES.map(({ id, title, description, source }) => [code(id), title, description, source]))],
    ['Safe Harbor identifiers', table(['', 'identifier'], SAFE_HARBOR.map((item) => [item.letter, item.title]))],
    ['Exporters', table(['id', 'title', 'makes'], EXPORTERS.map(({ id, title, description }) => [code(id), title, description]))],
    ['Kinds of change in plain language', CHANGE_KINDS.map(code).join(', ')],
    ['Kinds of reason of the fact lock', FACT_KINDS.map(code).join(', ')],
    ['Summary styles', SUMMARY_STYLES.map(code).join(', ')],
    ['Stages of the pipeline', table(['stage', 'scope', 'requires', 'assigns'], STAGES.map(({ id, scope, requires, assigns }) => [code(id), scope, requires.join(', '), assigns.join(', ')]))],
    ['Section kinds', table(['kind', 'title', 'headers'], SECTION_RULES.map(({ kind, title, headers }) => [code(kind), title, headers.slice(0, 6).join(', ') + (headers.length > 6 ? ' ...' : '')]))],
    ['Error codes', table(['code', 'message'], Object.entries(ERROR_TEXTS).map(([id, text]) => [code(id), text]))],
  ];
  const intro = 'Made by `npm run reference` from the registries; not edited by hand.';
  return ['# Reference', '', intro, '', ...parts.flatMap(([title, body]) => [`## ${title}`, '', body, ''])].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(PAGE, referencePage());
  process.stdout.write(`Wrote ${fileURLToPath(PAGE)}\n`);
}
