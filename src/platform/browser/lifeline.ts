/** The worker's end of a lifeline: see contracts/lifeline.ts. */
export function holdLifeline(name: string): Promise<void> {
  return new Promise((held) => {
    void navigator.locks.request(name, () => {
      held();
      // Held until the worker ends.
      return new Promise<never>(() => undefined);
    });
  });
}
