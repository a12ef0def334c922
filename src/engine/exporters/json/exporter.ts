import { defineExporter } from '../define.ts';
import { annotateJson } from './annotate-json.ts';

export const json = defineExporter({
  id: 'json',
  title: 'JSON',
  description: 'All findings with their places, as the headless command writes them, with the text they are places in. Holds identifiers.',
  export: (analysis) => [{
    name: 'findings.json', mediaType: 'application/json',
    text: `${JSON.stringify({ text: analysis.document.text, ...annotateJson(analysis) }, null, 2)}\n`,
  }],
});
