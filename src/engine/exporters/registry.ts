/** The exporters. Adding one: its folder and one line here. */
import type { Exporter } from './define.ts';

export const EXPORTERS: readonly Exporter[] = [];
