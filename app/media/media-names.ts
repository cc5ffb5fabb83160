/** Widths in pixels that a picture is kept in; the widest is the picture itself. */
export const pictureWidths = [480, 960, 1440] as const;

/** No file that is sent may be heavier, in bytes. */
export const heaviestFile = 2 * 1024 * 1024;

export const longestName = 60;

/** A name as a person gives it: Latin letters, digits and hyphens, without an ending. */
export const namePattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const endings = {
  'image/webp': 'webp',
  'image/png': 'png',
  'image/svg+xml': 'svg',
  'audio/mpeg': 'mp3',
} as const;

export type MediaType = keyof typeof endings;

/** `ballot-box.webp` 480 pixels wide is `ballot-box.480.webp`. A dot is in no name that a person gives. */
export function copyName(name: string, width: number): string {
  return name.replace(/\.([a-z0-9]+)$/, `.${width}.$1`);
}

/** What a file is a copy of, and how wide; null when its name is not that of a copy. */
export function copyOf(file: string): { name: string; width: number } | null {
  const [, stem, width, ending] = /^([a-z0-9-]+)\.(\d{3,4})\.([a-z0-9]+)$/.exec(file) ?? [];
  return stem && width && ending ? { name: `${stem}.${ending}`, width: Number(width) } : null;
}
