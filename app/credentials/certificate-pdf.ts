import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { sheetContent, type CertificateFacts, type SheetContent, type SheetTexts } from './sheet-content.ts';
import { colours, registerFonts, type Sheet } from './sheet-fonts.ts';
import { drawLowerHalf, measureLowerHalf } from './sheet-lower-half.ts';
import { drawFrame, drawOrnament, drawRule } from './sheet-signs.ts';
import { artifact, type Tag } from './sheet-tags.ts';
import { drawTrio } from './sheet-trio.ts';
import type { Area } from './sheet-type.ts';
import { drawUpperHalf } from './sheet-upper-half.ts';

export type { CertificateFacts, SheetTexts } from './sheet-content.ts';

const frameMargin = 20;
/** White between the edge of the paper and the words, in points. */
const [sideMargin, topMargin, bottomMargin] = [62, 40, 42];
/** White between the rule and the lower half. */
const ruleGap = 11;
/** The lower half may take this much before its type gets smaller. */
const lowerLimit = 196;

/** A reader of metadata takes them for XML: these signs would break it. */
function forMetadata(text: string): string {
  return text.replaceAll(/[<>&]/gu, ' ');
}

/** The metadata do not name the holder: print queues and file managers show them to strangers. */
function newSheet(content: SheetContent, issuedAt: Date): Sheet {
  const [block] = content.blocks;
  const doc = new PDFDocument({
    size: 'A4',
    layout: 'landscape',
    margin: 0,
    font: '',
    pdfVersion: '1.7',
    tagged: true,
    lang: block.locale,
    displayTitle: true,
    info: {
      Title: forMetadata(`${block.fullHeading}: ${block.earned.title}`),
      Subject: forMetadata(block.disclaimer),
      Author: forMetadata(block.school),
      Creator: 'Sailau',
      CreationDate: issuedAt,
    },
  });
  registerFonts(doc);
  return doc;
}

function drawHead(doc: Sheet, root: Tag, content: SheetContent, area: Area): number {
  let ornamentHeight = 0;
  artifact(doc, () => {
    drawFrame(doc, doc.page.width, doc.page.height, frameMargin);
    ornamentHeight = drawOrnament(doc, doc.page.width / 2, topMargin);
  });
  const y = topMargin + ornamentHeight + 7;
  const style = { font: 'bold', size: 11, colour: colours.ink, align: 'center' } as const;
  drawTrio(doc, root, content, (block) => block.school, style, { ...area, y });
  return y + 15;
}

function drawSheet(doc: Sheet, content: SheetContent, verifyUrl: string): void {
  const root = doc.struct('Document');
  doc.addStructure(root);
  const area = { x: sideMargin, width: doc.page.width - 2 * sideMargin };
  const half = measureLowerHalf(doc, content, area, lowerLimit);
  const lowerTop = doc.page.height - bottomMargin - half.height;
  const headBottom = drawHead(doc, root, content, area);
  const ruleY = lowerTop - ruleGap;
  drawUpperHalf(doc, root, content, { ...area, y: headBottom }, ruleY);
  artifact(doc, () => drawRule(doc, area.x, ruleY, area.width));
  drawLowerHalf(doc, root, content, verifyUrl, half, { ...area, y: lowerTop });
  root.end();
}

/**
 * The certificate as a PDF: one page, A4 landscape, the holder's language first and large, tagged for screen readers.
 * `verifyUrl` is the whole address of the page where the certificate is checked. The same facts always give the same
 * document. Names longer than about 120 characters become small, but nothing leaves the page.
 */
export async function certificatePdf(
  certificate: CertificateFacts,
  options: { verifyUrl: string; texts: SheetTexts },
): Promise<Buffer> {
  const content = sheetContent(certificate, options.texts);
  const doc = newSheet(content, certificate.issuedAt);
  drawSheet(doc, content, options.verifyUrl);
  doc.end();
  return await buffer(doc);
}
