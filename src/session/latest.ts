/** Runs only the latest of a series of jobs: starting one aborts the one before. */
export class Latest {
  #controller: AbortController | undefined;

  /** Resolves to undefined when a later job took this one's place. @throws what the job throws, unless it was replaced */
  async run<T>(job: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
    this.#controller?.abort();
    const controller = new AbortController();
    this.#controller = controller;
    try {
      const result = await job(controller.signal);
      return controller.signal.aborted ? undefined : result;
    } catch (error) {
      if (controller.signal.aborted) return undefined;
      throw error;
    }
  }

  abort(): void {
    this.#controller?.abort();
    this.#controller = undefined;
  }
}
