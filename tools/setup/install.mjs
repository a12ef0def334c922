/** Installs the packages when they are missing or older than the lock file. Runs on Node's own modules alone. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT_ROOT, runCommand } from './project.mjs';

const LOWEST_NODE = [20, 19];

/**
 * Says whether node_modules holds what package-lock.json names. npm writes what it installed to node_modules/.package-lock.json;
 * we compare versions, so that a `git pull` with a new lock file is noticed and a touched file is not.
 * @param {string} root
 * @returns {boolean}
 */
export function isInstalled(root) {
  const installedFile = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const wanted = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([name, entry]) => name === '' || (name in installed ? installed[name].version === entry.version : entry.optional === true),
  );
}

/** Stops with a plain message on a Node that is too old. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > LOWEST_NODE[0] || (major === LOWEST_NODE[0] && minor >= LOWEST_NODE[1])) return;
  console.error(`Plainchart needs Node ${LOWEST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Installs what is missing; ends the process when npm fails. */
export async function ensureInstalled() {
  requireNode();
  if (isInstalled(PROJECT_ROOT)) return;
  console.log('Installing packages (npm ci) ...');
  const { code } = await runCommand(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci']);
  if (code === 0) return;
  console.error('npm ci failed: the packages could not be installed from the npm registry.');
  process.exit(code);
}
