import {
  BorderStyle,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Paper } from './paper.ts';

/** Twentieths of a point. */
const labelWidth = 3400;
const textWidth = 6200;
const halfPoints = { heading: 32, text: 24, label: 22 };
const line = { style: BorderStyle.SINGLE, size: 4, color: '777777' };
const borders = { top: line, bottom: line, left: line, right: line };

/** A Word file with the lines of the paper. Loaded only when asked for: the library is heavy. */
export function docxOf({ heading, lines }: Paper): Promise<Blob> {
  const table = new Table({
    width: { size: labelWidth + textWidth, type: WidthType.DXA },
    columnWidths: [labelWidth, textWidth],
    rows: lines.map(
      ({ label, text }) =>
        new TableRow({
          cantSplit: text.length < 400,
          children: [
            cell(labelWidth, [paragraph(label, halfPoints.label, true)]),
            cell(
              textWidth,
              text.split('\n').map((part) => paragraph(part, halfPoints.text)),
            ),
          ],
        }),
    ),
  });
  const children = [paragraph(heading, halfPoints.heading, true), paragraph('', halfPoints.text), table];
  // Nothing about who or when: whoever opens the file sees the paper and no more.
  return Packer.toBlob(
    new Document({ creator: '', lastModifiedBy: '', title: heading, sections: [{ children }] }),
  );
}

function paragraph(text: string, size: number, bold = false): Paragraph {
  return new Paragraph({
    spacing: { before: 60, after: 60 },
    children: [new TextRun({ text, size, bold, font: 'Times New Roman' })],
  });
}

function cell(width: number, children: Paragraph[]): TableCell {
  const margins = { top: 40, bottom: 40, left: 100, right: 100 };
  return new TableCell({ width: { size: width, type: WidthType.DXA }, borders, margins, children });
}
