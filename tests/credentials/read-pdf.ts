/** Reads back what the school's own PDFs hold. Knows only what they need: one page, plain xref, deflated streams. */
import { inflateSync } from 'node:zlib';
import { readContent, type Marked } from './read-pdf-content.ts';

type PdfObject = { dictionary: string; stream: Buffer };

export type PdfTag = {
  type: string;
  language: string | null;
  alt: string | null;
  text: string;
  children: PdfTag[];
};

/** Objects by number, found by the cross-reference table. */
function readObjects(file: Buffer): Map<number, PdfObject> {
  const text = file.toString('latin1');
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
  const offsets = [...text.slice(start).matchAll(/^(\d{10}) 00000 n /gm)].map(([, offset]) => Number(offset));
  const ends = [...offsets, start].sort((a, b) => a - b);
  return new Map(
    offsets.map((offset, index) => {
      const body = text.slice(
        offset,
        ends.find((end) => end > offset),
      );
      const [, dictionary = '', stream = ''] =
        /^\d+ 0 obj\s([^]*?)(?:\bstream\n([^]*)\nendstream)?\sendobj\s*$/.exec(body) ?? [];
      const bytes = Buffer.from(stream, 'latin1');
      return [
        index + 1,
        { dictionary, stream: dictionary.includes('/FlateDecode') ? inflateSync(bytes) : bytes },
      ];
    }),
  );
}

/** A text such as "(…)" in a dictionary: escapes undone, UTF-16 where it says so. */
export function readString(dictionary: string, key: string): string | null {
  const [, raw] = new RegExp(`/${key} \\(((?:\\\\[^]|[^\\\\)])*)\\)`).exec(dictionary) ?? [];
  if (raw === undefined) return null;
  const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  const plain = raw.replace(/\\([^])/g, (_, sign: string) => escapes[sign] ?? sign);
  const bytes = Buffer.from(plain, 'latin1');
  return plain.startsWith('\u00fe\u00ff') ? bytes.subarray(2).swap16().toString('utf16le') : plain;
}

class Pdf {
  readonly objects: Map<number, PdfObject>;

  constructor(file: Buffer) {
    this.objects = readObjects(file);
  }

  object(number: number): PdfObject {
    const object = this.objects.get(number);
    if (!object) throw new Error(`no object ${number}`);
    return object;
  }

  /** The object a key of a dictionary points to. */
  follow(dictionary: string, key: string): PdfObject {
    const [, number] = new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(dictionary) ?? [];
    return this.object(Number(number));
  }

  ofType(type: string): PdfObject[] {
    return [...this.objects.values()].filter(({ dictionary }) =>
      new RegExp(`/Type /${type}\\b`).test(dictionary),
    );
  }

  fonts(page: PdfObject) {
    const { dictionary } = this.follow(page.dictionary, 'Resources');
    return [...dictionary.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', number]) => {
      const font = this.object(Number(number)).dictionary;
      const [, widths = ''] =
        /\/W \[0 \[([^\]]*)\]/.exec(this.follow(font, 'DescendantFonts').dictionary) ?? [];
      return { name, unicode: this.follow(font, 'ToUnicode').stream.toString('latin1'), widths };
    });
  }

  tag({ dictionary }: PdfObject, marked: Marked[]): PdfTag {
    const [, kids = ''] = /\/K \[([^\]]*)\]/.exec(dictionary) ?? [];
    const pieces = [...kids.replace(/<<[^]*?>>/g, '').matchAll(/(\d+)( 0 R)?/g)];
    const children = pieces.flatMap(([, number, reference]) =>
      reference ? [this.tag(this.object(Number(number)), marked)] : [],
    );
    const own = pieces.flatMap(([, number, reference]) =>
      reference ? [] : [marked[Number(number)]?.text ?? ''],
    );
    return {
      type: /\/S \/(\w+)/.exec(dictionary)?.[1] ?? '',
      language: readString(dictionary, 'Lang'),
      alt: readString(dictionary, 'Alt'),
      text: [...own, ...children.map(({ text }) => text)].join(' ').replace(/ +/g, ' ').trim(),
      children,
    };
  }
}

/** Everything the tests ask of a sheet. */
export function readPdf(file: Buffer) {
  const pdf = new Pdf(file);
  const [catalog] = pdf.ofType('Catalog');
  const pages = pdf.ofType('Page');
  const [page] = pages;
  if (!catalog || !page) throw new Error('a PDF needs a catalog and a page');
  const content = readContent(
    pdf.follow(page.dictionary, 'Contents').stream.toString('latin1'),
    pdf.fonts(page),
  );
  const root = pdf.follow(pdf.follow(catalog.dictionary, 'StructTreeRoot').dictionary, 'K');
  return {
    pageCount: pages.length,
    page: page.dictionary,
    catalog: catalog.dictionary,
    isMarked: pdf.follow(catalog.dictionary, 'MarkInfo').dictionary.includes('/Marked true'),
    showsTitle: pdf
      .follow(catalog.dictionary, 'ViewerPreferences')
      .dictionary.includes('/DisplayDocTitle true'),
    metadata: pdf.follow(catalog.dictionary, 'Metadata').stream.toString('utf8'),
    linkAddress: [...pdf.objects.values()]
      .map(({ dictionary }) => readString(dictionary, 'URI'))
      .find(Boolean),
    root: pdf.tag(root, content.marked),
    ...content,
  };
}

/** A tag and all tags inside it, in reading order. */
export function allTags(tag: PdfTag): PdfTag[] {
  return [tag, ...tag.children.flatMap(allTags)];
}
