/** No inline script or style in the page, no string becomes code, and using the app violates nothing. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, NOTE, test } from '../fixtures/app.ts';
import { ADDRESSES } from '../fixtures/servers.ts';
import { useEveryTask } from '../tasks/steps.ts';

const html = readFileSync(path.resolve(import.meta.dirname, '../../dist/index.html'), 'utf8');

test('the built page holds no inline script, style or handler', () => {
  const scripts = [...html.matchAll(/<script\b([^>]*)>([^<]*)<\/script>/g)];
  expect(scripts.length).toBeGreaterThan(0);
  for (const [, attributes = '', body = ''] of scripts) {
    expect(attributes).toContain(' src="/');
    expect(body.trim()).toBe('');
  }
  expect(html).not.toMatch(/<style\b|\sstyle=|\son[a-z]+=|javascript:/i);
  expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
});

test('using the app violates nothing', async ({ app, page }) => {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { violations: seen });
    document.addEventListener('securitypolicyviolation', (event) => {
      seen.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${String(event.lineNumber)}`);
    });
  });
  await app.openReady();
  await useEveryTask(app);
  expect(await page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations)).toEqual([]);
  await expect(page.locator('style')).toHaveCount(0);
});

/** The test's own access to the page may use eval, so that an honest attempt has to come from a later task. */
function evalLater(): Promise<void> {
  return new Promise((resolve, reject) => {
    setTimeout(() => {
      try {
        (0, eval)('1');
        resolve();
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    }, 0);
  });
}

/** Each tries to turn a string into code or markup, and says whether that worked. */
const STRING_SINKS: Record<string, (foreign: string) => unknown> = {
  innerHTML: () => {
    document.createElement('div').innerHTML = '<b>note</b>';
  },
  insertAdjacentHTML: () => {
    document.body.insertAdjacentHTML('beforeend', '<b>note</b>');
  },
  'document.write': () => {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- deprecated or not, it must be refused
    document.write('<b>note</b>');
  },
  eval: evalLater,
  'new Function': () =>
    new Promise<void>((resolve, reject) => {
      setTimeout(() => {
        try {
          (new Function('return 1') as () => unknown)();
          resolve();
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      }, 0);
    }),
  'script text': () => {
    document.createElement('script').text = 'globalThis.ran = true';
  },
  'script address': (foreign) => {
    document.createElement('script').src = foreign;
  },
  'worker from another origin': (foreign) => {
    new Worker(foreign);
  },
  'worker from our own page script': () => {
    new Worker(document.querySelector('script')?.src ?? '/');
  },
  'worker from a blob': () => {
    new Worker(URL.createObjectURL(new Blob(['1'], { type: 'text/javascript' })));
  },
  'frame document': () => {
    document.createElement('iframe').srcdoc = '<b>note</b>';
  },
  'a second policy of our name': () => {
    (globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }).trustedTypes.createPolicy('plainchart', {});
  },
  'a default policy': () => {
    (globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }).trustedTypes.createPolicy('default', {});
  },
  'a policy of another name': () => {
    (globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }).trustedTypes.createPolicy('other', {});
  },
};

test('no string becomes code or markup in the page', async ({ app, page }) => {
  await app.open();
  for (const [name, sink] of Object.entries(STRING_SINKS)) {
    await expect(page.evaluate(sink, `${ADDRESSES.outside}/x.js`), name).rejects.toThrow(/Trusted|policy|Policy|EvalError/);
  }
});

test('no string becomes code in a worker, and threads start from our own origin alone', async ({ app }) => {
  await app.open();
  await app.paste(NOTE);
  const worker = await app.engineWorker();
  const attempts: Record<string, (foreign: string) => unknown> = {
    eval: evalLater,
    'worker from another origin': (foreign) => {
      new Worker(foreign, { type: 'module' });
    },
    'worker from a blob': () => {
      new Worker(URL.createObjectURL(new Blob(['1'], { type: 'text/javascript' })), { type: 'module' });
    },
    'a second default policy': () => {
      (globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }).trustedTypes.createPolicy('default', {});
    },
  };
  for (const [name, attempt] of Object.entries(attempts)) {
    await expect(worker.evaluate(attempt, `${ADDRESSES.outside}/x.js`), name).rejects.toThrow(/Trusted|policy|Policy|EvalError/);
  }
});
