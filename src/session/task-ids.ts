/** The four tasks, in the order of their tabs. */
export const TASK_IDS = ['find', 'deidentify', 'simplify', 'summarize'] as const;
export type TaskId = (typeof TASK_IDS)[number];
