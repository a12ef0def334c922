/** The tasks. Each is one feature, fetched when it is first opened; panels take no props and read the session from context. */
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { BookOpen, EyeOff, ListChecks, Search, type LucideIcon } from 'lucide-react';
import type { OverlayId } from '../session/shell.ts';
import type { TaskId } from '../session/task-ids.ts';

export interface TaskEntry {
  readonly id: TaskId;
  readonly title: string;
  readonly icon: LucideIcon;
  readonly load: () => Promise<{ default: ComponentType }>;
  readonly Panel: LazyExoticComponent<ComponentType>;
}
const task = (id: TaskId, title: string, icon: LucideIcon, load: () => Promise<{ default: ComponentType }>): TaskEntry =>
  ({ id, title, icon, load, Panel: lazy(load) });

export const TASKS: readonly TaskEntry[] = [
  task('find', 'Find', Search, () => import('../features/find/find-task.tsx')),
  task('deidentify', 'De-identify', EyeOff, () => import('../features/deidentify/deidentify-task.tsx')),
  task('simplify', 'Plain language', BookOpen, () => import('../features/simplify/simplify-task.tsx')),
  task('summarize', 'Summary', ListChecks, () => import('../features/summarize/summarize-task.tsx')),
];

/** What lies over the page when asked for. Each closes itself by `shell.overlay.set(null)`. */
export const OVERLAYS: Readonly<Record<OverlayId, LazyExoticComponent<ComponentType>>> = {
  library: lazy(() => import('../features/library/library-drawer.tsx')),
  settings: lazy(() => import('../features/settings/settings-dialog.tsx')),
  shortcuts: lazy(() => import('../features/help/shortcuts-dialog.tsx')),
};
export const ModelsPage = lazy(() => import('../features/models/models-page.tsx'));
