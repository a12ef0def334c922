/**
 * Finds a Chromium for the tests, in this order: the PLAINCHART_CHROMIUM variable, an installed Chrome or Chromium, the one
 * Playwright downloaded earlier, and last the one that arrives through npm (@sparticuz/chromium, unpacked below .cache/).
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT_ROOT } from './project.mjs';

const NAMES_ON_PATH = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];

const USUAL_PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
    String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
  ],
};

/**
 * @typedef {{ executablePath: string, source: 'PLAINCHART_CHROMIUM' | 'installed' | 'playwright' | 'npm', env: Record<string, string> }} Browser
 * `env` holds what the browser's process needs besides the usual environment.
 */

/**
 * Finds the browser, unpacking the npm one when nothing else is there.
 * @param {{ env?: NodeJS.ProcessEnv, platform?: NodeJS.Platform }} [options]
 * @returns {Promise<Browser>}
 * @throws {Error} when PLAINCHART_CHROMIUM names no file, or no browser can be had on this system
 */
export async function findBrowser({ env = process.env, platform = process.platform } = {}) {
  const wanted = env.PLAINCHART_CHROMIUM;
  if (wanted) {
    if (!existsSync(wanted)) throw new Error(`PLAINCHART_CHROMIUM names a file that is not there: ${wanted}`);
    return { executablePath: wanted, source: 'PLAINCHART_CHROMIUM', env: {} };
  }
  const installed = findInstalled(env, platform);
  if (installed) return { executablePath: installed, source: 'installed', env: {} };
  const downloaded = await findPlaywrightBrowser();
  if (downloaded) return { executablePath: downloaded, source: 'playwright', env: {} };
  return unpackNpmBrowser(platform);
}

/**
 * Command-line switches for every test browser: no traffic of its own, and no sandbox where the kernel forbids one to root.
 * @returns {string[]}
 */
export function browserArgs() {
  const args = ['--disable-background-networking', '--disable-component-update', '--no-first-run', '--disable-dev-shm-usage'];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return args;
}

function findInstalled(env, platform) {
  const onPath = (env.PATH ?? '')
    .split(path.delimiter)
    .filter(Boolean)
    .flatMap((folder) => NAMES_ON_PATH.map((name) => path.join(folder, name)));
  return [...onPath, ...(USUAL_PLACES[platform] ?? [])].find((file) => existsSync(file));
}

async function findPlaywrightBrowser() {
  const { chromium } = await import('playwright');
  const file = chromium.executablePath();
  return file && existsSync(file) ? file : undefined;
}

/**
 * The npm browser brings its own libraries (built for a serverless Linux) and one font; it asks for no package of the system.
 * Its module reads the temporary folder and these variables while it loads, so they are set first and restored afterwards.
 */
async function unpackNpmBrowser(platform) {
  if (platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome or Chromium was found. Install one, or set PLAINCHART_CHROMIUM to its executable.');
  }
  const manifest = path.join(PROJECT_ROOT, 'node_modules/@sparticuz/chromium/package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  const folder = path.join(PROJECT_ROOT, '.cache', `chromium-${version}`);
  mkdirSync(folder, { recursive: true });
  const before = { ...process.env };
  process.env.TMPDIR = folder;
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    return { executablePath, source: 'npm', env: npmBrowserEnvironment(folder, before) };
  } finally {
    process.env = before;
  }
}

/** Its own font list names folders of a serverless machine; without any font, Chromium crashes on the first text box. */
function npmBrowserEnvironment(folder, before) {
  const fontList = path.join(folder, 'fonts.conf');
  const folders = [path.join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  const content = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...folders.map((one) => `<dir>${one}</dir>`),
    `<cachedir>${path.join(folder, 'fonts-cache')}</cachedir>`,
    '</fontconfig>',
  ].join('\n');
  writeFileSync(fontList, `${content}\n`);
  return {
    LD_LIBRARY_PATH: [path.join(folder, 'al2023/lib'), before.LD_LIBRARY_PATH].filter(Boolean).join(':'),
    FONTCONFIG_FILE: fontList,
  };
}
