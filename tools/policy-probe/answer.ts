/** A probe worker answers each message with what one run gave, or with the error's text. */
export function answerWith(run: (request: string) => Promise<unknown>): void {
  globalThis.addEventListener('message', (event) => {
    const { data, ports } = event as MessageEvent<string>;
    run(data).then(
      (result) => ports[0]?.postMessage({ ok: true, result }),
      (error: unknown) => ports[0]?.postMessage({ ok: false, message: String(error) }),
    );
  });
}
