/**
 * The headers that every response of Plainchart carries: pages, scripts, workers, WebAssembly, lexicons, and errors.
 * One module for the production server, the development server, the preview and the service worker, so that they cannot drift.
 * Why each line is there: docs/adr/0002-content-security-policy.md.
 */

/** Directives of the policy. A worker started from an address takes its policy from its own response, hence "every response". */
const CSP_DIRECTIVES = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' blob: data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'plainchart default',
};

/**
 * Browser features that Plainchart never uses. Clipboard writing (the Copy button) stays open to the page itself.
 * A feature that a platform lacks (bluetooth and web-share on Linux) prints a warning there and is closed elsewhere.
 */
const CLOSED_FEATURES = [
  'accelerometer', 'autoplay', 'bluetooth', 'browsing-topics', 'camera', 'clipboard-read', 'display-capture', 'encrypted-media',
  'fullscreen', 'gamepad', 'geolocation', 'gyroscope', 'hid', 'identity-credentials-get', 'idle-detection', 'keyboard-map',
  'local-fonts', 'magnetometer', 'microphone', 'midi', 'otp-credentials', 'payment', 'picture-in-picture',
  'publickey-credentials-create', 'publickey-credentials-get', 'screen-wake-lock', 'serial', 'storage-access', 'usb', 'web-share',
  'window-management', 'xr-spatial-tracking',
];

/**
 * Renders directives as one policy line.
 * @param {Record<string, string>} directives
 * @returns {string}
 */
function renderPolicy(directives) {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/** The Content-Security-Policy as sent in a header. */
export const CONTENT_SECURITY_POLICY = renderPolicy(CSP_DIRECTIVES);

/** The Permissions-Policy as sent in a header. */
export const PERMISSIONS_POLICY = [
  ...CLOSED_FEATURES.map((name) => `${name}=()`),
  'cross-origin-isolated=(self)',
  'clipboard-write=(self)',
].join(', ');

/**
 * Hosts of model packs: the hub, and those it sends the files from (it redirects). Asked by the download worker alone, after the user
 * agreed; see {@link securityHeadersFor}.
 */
export const HUB_ORIGINS = ['https://huggingface.co', 'https://*.huggingface.co', 'https://*.hf.co'];

/** The built download worker, and its source on the development server. */
const DOWNLOAD_WORKER = /^\/(?:assets\/download\.worker-[\w-]+\.js|workers\/download\.worker\.ts)$/;

/** All security headers by name. */
export const SECURITY_HEADERS = Object.freeze({
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-DNS-Prefetch-Control': 'off',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': PERMISSIONS_POLICY,
});

/**
 * The security headers of one address. A worker takes its policy from its own response, so that the hub is open to the download worker,
 * which never sees a note, and to nothing else: not to the page, not to any other worker, not to the service worker.
 * @param {string} pathname
 * @param {readonly string[]} hubOrigins
 * @returns {Readonly<Record<string, string>>}
 */
export function securityHeadersFor(pathname, hubOrigins = HUB_ORIGINS) {
  if (!DOWNLOAD_WORKER.test(pathname)) return SECURITY_HEADERS;
  const policy = renderPolicy({ ...CSP_DIRECTIVES, 'connect-src': hubOrigins.join(' ') });
  return { ...SECURITY_HEADERS, 'Content-Security-Policy': policy };
}

/**
 * The policy for a `<meta http-equiv>` element, for static hosts that send no headers: without what a browser ignores there.
 * @returns {string}
 */
export function metaPolicy() {
  const { 'frame-ancestors': _ignoredInMeta, ...rest } = CSP_DIRECTIVES;
  return renderPolicy(rest);
}

/**
 * Sets the security headers on a Node response before anything is written.
 * @param {import('node:http').ServerResponse} response
 * @param {string} pathname of the request
 * @param {readonly string[]} hubOrigins
 */
export function setSecurityHeaders(response, pathname, hubOrigins = HUB_ORIGINS) {
  for (const [name, value] of Object.entries(securityHeadersFor(pathname, hubOrigins))) response.setHeader(name, value);
}
