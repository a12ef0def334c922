const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;

/** Bytes in words, by thousands as disks count: "1.2 MB". */
export function describeSize(sizeBytes: number): string {
  let size = sizeBytes;
  let unit = 0;
  while (size >= 999.5 && unit < UNITS.length - 1) {
    size /= 1000;
    unit += 1;
  }
  const digits = unit > 0 && size < 9.95 ? 1 : 0;
  return `${size.toFixed(digits)} ${UNITS[unit] ?? ''}`;
}
