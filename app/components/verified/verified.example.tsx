import type { Language } from '#app/i18n/languages.ts';
import type { VerifiedView } from '#app/views/certificates-view.server.ts';
import type { Example } from '../catalogue/example.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';
import { NotVerified } from './not-verified.tsx';
import { SerialForm } from './serial-form.tsx';
import { Verified } from './verified.tsx';

function certificate(language: Language, state: VerifiedView['state'], named = false): VerifiedView {
  const { course, name, explanation } = textsIn(language);
  const revoked = state === 'revoked';
  return {
    ...{ serial: 'SLU-SAMPLE-7K2M', title: course, state, lessonCount: 7 },
    issuedAt: '2026-11-22T09:00:00.000Z',
    expiresAt: '2028-11-22T09:00:00.000Z',
    lawCheckedOn: '2026-11-22',
    lawChangedOn: named ? '2027-02-01' : null,
    revokedAt: revoked ? '2027-01-15T09:00:00.000Z' : null,
    revokedReason: revoked ? explanation : null,
    holderName: named ? name : null,
  };
}

export const examples: Example[] = [
  { name: 'number asked', render: () => <SerialForm /> },
  { name: 'not to be shown', render: () => <NotVerified /> },
  {
    name: 'valid, name shown',
    render: (language) => <Verified certificate={certificate(language, 'valid', true)} compared={null} />,
  },
  {
    name: 'expired, name compared: the same',
    sheet: 2,
    render(language) {
      const compared = { name: textsIn(language).name, matches: true };
      return <Verified certificate={certificate(language, 'expired')} compared={compared} />;
    },
  },
  {
    name: 'revoked, name compared: another',
    sheet: 3,
    render(language) {
      const compared = { name: textsIn(language).name, matches: false };
      return <Verified certificate={certificate(language, 'revoked')} compared={compared} />;
    },
  },
];
