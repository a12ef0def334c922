/**
 * What is on screen: the page, the task, an overlay, the toasts, and what the open task offers to the
 * task bar (Copy, Export, its own buttons) and to the status bar. Framework-free.
 */
import type { ReactNode } from 'react';
import { Observable } from './observable.ts';
import type { TaskId } from './task-ids.ts';

export type PageId = 'start' | 'work' | 'models';
export type OverlayId = 'library' | 'settings' | 'shortcuts';

export interface CopyJob {
  /** Makes the text when asked; `said` is the toast: "Copied de-identified text. 20 identifiers replaced." */
  readonly make: () => { readonly text: string; readonly said: string };
  /** Asked before copying, where something is open. */
  readonly ask?: { readonly title: string; readonly body: string; readonly review: string; readonly onReview: () => void };
}
export interface ExportFile {
  /** Without any word of the note. */
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}
export interface ExportItem {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly make: () => Promise<readonly ExportFile[]> | readonly ExportFile[];
}
export interface TaskOffer {
  /** Absent while there is nothing to copy: the button is then disabled. */
  readonly copy?: CopyJob;
  readonly exports?: readonly ExportItem[];
  /** The task's own buttons, before Export. */
  readonly buttons?: ReactNode;
  /** Left of the status bar: "226 words read in 0.21 s", then a quieter detail. */
  readonly status?: { readonly main: string; readonly detail?: string };
  /** Right of the status bar instead of "Not a medical device. It assists; you check." */
  readonly limit?: string;
}
export const NO_OFFER: TaskOffer = {};

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: 'plain' | 'error';
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** A text that could not be opened: shown where one is, until another text arrives. */
export interface Problem {
  readonly title: string;
  readonly advice: string;
  readonly code: string;
}

export class Shell {
  readonly page = new Observable<PageId>('start');
  readonly task = new Observable<TaskId>('deidentify');
  readonly overlay = new Observable<OverlayId | null>(null);
  /** The library is opened in order to keep the open note. */
  readonly keepAsked = new Observable(false);
  readonly offer = new Observable<TaskOffer>(NO_OFFER);
  readonly toasts = new Observable<readonly Toast[]>([]);
  readonly problem = new Observable<Problem | null>(null);
  /** Spoken politely, seen by nobody. */
  readonly spoken = new Observable('');
  #nextToast = 1;

  /** Opens the library at the form that keeps the open note. */
  askToKeep(): void {
    this.keepAsked.set(true);
    this.overlay.set('library');
  }

  go(page: PageId): void {
    this.page.set(page);
  }

  toast(text: string, extra: { readonly tone?: Toast['tone']; readonly action?: Toast['action'] } = {}): void {
    const toast: Toast = { id: this.#nextToast, text, tone: extra.tone ?? 'plain', ...(extra.action === undefined ? {} : { action: extra.action }) };
    this.#nextToast += 1;
    this.toasts.set([...this.toasts.get().slice(-2), toast]);
  }

  dismiss(id: number): void {
    this.toasts.set(this.toasts.get().filter((toast) => toast.id !== id));
  }

  say(text: string): void {
    this.spoken.set(text);
  }
}
