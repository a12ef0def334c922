/**
 * Vite plugin: the security headers on every response of the development and preview servers, and, for static hosts that send
 * no headers, the policy as a `<meta>` element in the built page and a `_headers` file as several hosts read it.
 */
import type { Connect, Plugin } from 'vite';
import { cacheControlOf } from '../serve/static-files.mjs';
import { HUB_ORIGINS, metaPolicy, SECURITY_HEADERS, securityHeadersFor, setSecurityHeaders } from '../serve/security-headers.mjs';

/** The development server's own scripts and styles are inline; this nonce lets them run there, and only there. */
export const DEVELOPMENT_NONCE = 'plainchart-development';

const pathOf = (url: string | undefined): string => (url ?? '/').split('?', 1)[0] ?? '/';

const withHeaders: Connect.NextHandleFunction = (request, response, next) => {
  setSecurityHeaders(response, pathOf(request.url));
  next();
};

const withDevelopmentHeaders: Connect.NextHandleFunction = (request, response, next) => {
  setSecurityHeaders(response, pathOf(request.url));
  const nonce = `'nonce-${DEVELOPMENT_NONCE}'`;
  const policy = (securityHeadersFor(pathOf(request.url), HUB_ORIGINS)['Content-Security-Policy'] ?? '')
    .replace("script-src 'self'", `script-src 'self' ${nonce}`)
    .replace("style-src 'self'", `style-src 'self' ${nonce}`);
  response.setHeader('Content-Security-Policy', policy);
  next();
};

/** The headers as a `_headers` file: one rule for every address, and how long the service worker's script stays fresh. */
export function renderHeadersFile(): string {
  const lines = Object.entries(SECURITY_HEADERS).map(([name, value]) => `  ${name}: ${value}\n`);
  const script = '/service-worker.js';
  return `/*\n${lines.join('')}${script}\n  Cache-Control: ${cacheControlOf(script)}\n`;
}

export function headersPlugin(): Plugin {
  let building = false;
  return {
    name: 'plainchart-headers',
    config: (_config, { command }) => ({ html: command === 'serve' ? { cspNonce: DEVELOPMENT_NONCE } : {} }),
    configResolved(config) {
      building = config.command === 'build';
    },
    configureServer(server) {
      server.middlewares.use(withDevelopmentHeaders);
    },
    configurePreviewServer(server) {
      server.middlewares.use(withHeaders);
    },
    transformIndexHtml() {
      if (!building) return [];
      const content = metaPolicy();
      return [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' }];
    },
    generateBundle() {
      if (this.environment.config.isWorker) return;
      this.emitFile({ type: 'asset', fileName: '_headers', source: renderHeadersFile() });
    },
  };
}
