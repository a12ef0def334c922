/** What the build writes into the service worker (tools/build/service-worker-plugin.ts). */
import type { AppFile } from './app-files.ts';

declare const __PLAINCHART_FILES__: readonly AppFile[];
declare const __PLAINCHART_VERSION__: string;
declare const __PLAINCHART_HEADERS__: Readonly<Record<string, string>>;

/** Every public file of the app. */
export const APP_FILES = __PLAINCHART_FILES__;
/** Changes with any file and with the headers. */
export const APP_VERSION = __PLAINCHART_VERSION__;
/** The headers for every response. */
export const SECURITY_HEADERS = __PLAINCHART_HEADERS__;
