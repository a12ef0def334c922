/**
 * Probes that run inside the page or the engine's worker (serialised there, so each uses nothing from outside itself). Plain
 * JavaScript, because the benches are checked without the browser's types.
 */

/** Before the page's own scripts: notes every main-thread task of 50 ms or more, and when the first mark is on screen. */
export function watchPage() {
  const seen = { longTasks: [], firstMarkMs: null };
  globalThis.probe = seen;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.longTasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  const marks = new MutationObserver(() => {
    if (document.querySelector('mark[data-mark]') === null) return;
    marks.disconnect();
    requestAnimationFrame(() => setTimeout(() => {
      seen.firstMarkMs = performance.now();
    }));
  });
  marks.observe(document, { childList: true, subtree: true });
}

/** Before the page's own scripts: opens a sample as soon as its button is there, as an impatient user would. */
export function openFirstSample() {
  const buttons = new MutationObserver(() => {
    const button = [...document.querySelectorAll('main li button')].at(0);
    if (button === undefined) return;
    buttons.disconnect();
    button.click();
  });
  buttons.observe(document, { childList: true, subtree: true });
}

/** Pastes anywhere on the page, as Ctrl+V does outside a text field. @returns when, in ms of the page's clock */
export function paste(text) {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  const now = performance.now();
  document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  return now;
}

/** In the worker: how long each reading of a note takes there, from its text to its findings, as the worker itself measures it. */
export function watchAnalyses() {
  globalThis.analysisTimes = [];
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'analysis') globalThis.analysisTimes.push(duration);
  }).observe({ type: 'measure' });
}

/** From here on: how long each key takes from its press to the frame that shows it. */
export function watchTyping() {
  globalThis.keyTimes = [];
  addEventListener('keydown', ({ timeStamp }) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      // After the frame: a message is handled once the frame has been given to the compositor.
      port1.onmessage = () => globalThis.keyTimes.push(performance.now() - timeStamp);
      port2.postMessage(null);
    });
  }, { capture: true });
}

/** When the first mark was on screen, ms since the navigation began; null before. */
export function firstMark() {
  return globalThis.probe.firstMarkMs;
}

/** When the recall dial first speaks of rules and model together, ms since the navigation began; false before. Asked once a frame. */
export function readByModel() {
  return document.querySelector('main')?.textContent?.includes('Rules and model find') === true ? performance.now() : false;
}
