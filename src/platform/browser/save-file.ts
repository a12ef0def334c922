/** Saves files that were made on the device. Nothing is sent: the address is a blob of this page. */
export interface SavedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

const REVOKE_AFTER_MS = 10_000;

export function saveFiles(files: readonly SavedFile[]): void {
  for (const { name, mediaType, text } of files) saveBlob(name, new Blob([text], { type: mediaType }));
}

export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), REVOKE_AFTER_MS);
}
