import { readFileSync } from 'node:fs';
import { createInstance } from 'i18next';
import type { CertificateFacts, SheetTexts } from '#app/credentials/certificate-pdf.ts';
import type { Language } from '#app/i18n/languages.ts';

export const verifyUrl = 'https://school.example/kk/verify/7KQ4M-2XD9A-0VHTZ-3JWPE';

function textsOf(language: Language): SheetTexts[Language] {
  const texts = createInstance();
  void texts.init({ lng: language, interpolation: { escapeValue: false }, initAsync: false });
  const file = readFileSync(`locales/${language}/certificate.json`, 'utf8');
  texts.addResourceBundle(language, 'certificate', JSON.parse(file));
  return (key, options) => texts.t(`certificate:${key}`, { ...options });
}

/** The texts that are shipped. */
export const texts: SheetTexts = { kk: textsOf('kk'), ru: textsOf('ru'), en: textsOf('en') };

export function certificateFacts(changes: Partial<CertificateFacts> = {}): CertificateFacts {
  return {
    serial: '7KQ4M-2XD9A-0VHTZ-3JWPE',
    holderName: 'Әйгерім Сәтбайқызы',
    language: 'kk',
    title: {
      kk: 'Байқаушының құқықтары мен міндеттері',
      ru: 'Права и обязанности наблюдателя',
      en: 'Rights and duties of an observer',
    },
    lessonCount: 6,
    lawCheckedOn: '2026-11-20',
    issuedAt: new Date('2026-11-22T09:00:00Z'),
    expiresAt: new Date('2028-11-22T09:00:00Z'),
    ...changes,
  };
}

/** Longer than any course of the school. */
export const longestTitle = {
  kk: 'Қазақстан Республикасының сайлау жүйесі мен сайлау заңнамасы: халықаралық стандарттар, бақылау, дауыстарды санау және хаттама толтыру',
  ru: 'Избирательная система и избирательное законодательство Республики Казахстан: международные стандарты, наблюдение, подсчёт голосов и составление протокола',
  en: 'Electoral system and electoral law of the Republic of Kazakhstan: international standards, observation, counting of votes and filling in the protocol',
};
