import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Sheet = PDFKit.PDFDocument;

export type Face = { font: 'regular' | 'bold'; size: number };

export type Style = Face & { colour: string; align: 'left' | 'center' };

/** The light palette of the school's design tokens: paper is always light. */
export const colours = {
  ink: '#14222d',
  soft: '#3f4e5a',
  gold: '#684500',
  goldLine: '#b07a12',
  sky: '#0a4c78',
  skyLine: '#2f86bd',
} as const;

/** Full fonts: the packages that split a font by script lose Kazakh letters. */
const fontFiles: Record<Face['font'], string> = {
  regular: '400Regular/NotoSans_400Regular.ttf',
  bold: '700Bold/NotoSans_700Bold.ttf',
};

const fontBuffers = new Map<string, Buffer>();

/** A font file, read once. From the working directory, since a bundle does not lie beside node_modules. */
function fontBuffer(file: string): Buffer {
  const known = fontBuffers.get(file);
  if (known) return known;
  const buffer = readFileSync(join(process.cwd(), 'node_modules/@expo-google-fonts/noto-sans', file));
  fontBuffers.set(file, buffer);
  return buffer;
}

export function registerFonts(doc: Sheet): void {
  for (const [name, file] of Object.entries(fontFiles)) doc.registerFont(name, fontBuffer(file));
}

export function widthOf(doc: Sheet, text: string, face: Face): number {
  return doc.font(face.font).fontSize(face.size).widthOfString(text);
}

export function lineHeight(doc: Sheet, face: Face): number {
  return doc.font(face.font).fontSize(face.size).currentLineHeight();
}
