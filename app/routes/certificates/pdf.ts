import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import type { i18n } from 'i18next';
import { accountOf } from '#app/auth/guards.server.ts';
import { certificatePdf, type SheetTexts } from '#app/credentials/certificate-pdf.ts';
import { myCertificate } from '#app/domain/certificates/my-certificates.ts';
import { languageOf, notFound, tooMany } from '#app/http/requests.server.ts';
import { linksOf } from '#app/i18n/links.ts';

function sheetText({ t }: i18n): SheetTexts['kk'] {
  return (key, options) => t(`certificate:${key}`, { ...options });
}

/** `{serial}.pdf`: the sheet, for its holder only, because the name stands on it. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  // A file has no page to ask for signing in; the list of certificates has.
  if (context.person?.kind !== 'account') throw redirect(linksOf(language).certificates());
  const account = accountOf(context);
  const { db, env, texts, limits } = context.school;
  const serial = /^(.+)\.pdf$/.exec(params.file ?? '')?.[1];
  const certificate = serial
    ? await myCertificate(db, { personId: account.id, serial, now: new Date() })
    : null;
  if (!certificate) throw notFound();
  const wait = await limits.take('sheetsOfAccount', account.id);
  if (wait > 0) throw tooMany(wait);

  const pdf = await certificatePdf(certificate, {
    verifyUrl: env.origin + linksOf(certificate.language).verify(certificate.serial),
    texts: { kk: sheetText(texts.kk), ru: sheetText(texts.ru), en: sheetText(texts.en) },
  });
  return new Response(new Uint8Array(pdf), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="sailau-${certificate.serial}.pdf"`,
      'cache-control': 'private, no-store',
    },
  });
}
