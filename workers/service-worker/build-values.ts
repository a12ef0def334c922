/** What the build writes into the service worker (tools/build/service-worker-plugin.ts). */
import type { AppFile } from './app-files.ts';

declare const __PLAINCHART_FILES__: readonly AppFile[];
declare const __PLAINCHART_VERSION__: string;
declare const __PLAINCHART_HEADERS__: Readonly<Record<string, string>>;
declare const __PLAINCHART_HEADERS_BY_FILE__: Readonly<Record<string, Readonly<Record<string, string>>>>;
declare const __PLAINCHART_STORED_FILES__: readonly string[];
declare const __PLAINCHART_HUB__: string;

/** Every public file of the app. */
export const APP_FILES = __PLAINCHART_FILES__;
/** Changes with any file and with the headers. */
export const APP_VERSION = __PLAINCHART_VERSION__;
/** The headers for every response but those of {@link HEADERS_BY_FILE}. */
export const SECURITY_HEADERS = __PLAINCHART_HEADERS__;
/** Headers of the files that have others, by address: the download worker's policy lets it ask the hub. */
export const HEADERS_BY_FILE = __PLAINCHART_HEADERS_BY_FILE__;
/** Addresses of public files that are not among {@link APP_FILES}: the model store keeps them. */
export const STORED_FILES = __PLAINCHART_STORED_FILES__;
/** The origin of the hub. */
export const HUB_ORIGIN = __PLAINCHART_HUB__;
