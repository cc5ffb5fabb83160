import type { Language } from '#app/i18n/languages.ts';
import type { CertificateView } from '#app/views/certificates-view.server.ts';
import type { Example } from '../catalogue/example.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';
import { CertificateCard } from './certificate-card.tsx';
import { ClaimForm } from './claim-form.tsx';
import { NoCertificates } from './no-certificates.tsx';

const states: CertificateView['state'][] = ['valid', 'expired', 'revoked'];

function certificate(language: Language, state: CertificateView['state']): CertificateView {
  const { course, name } = textsIn(language);
  return {
    ...{ serial: `SLU-${state.toUpperCase()}-7K2M`, title: course, holderName: name, state },
    issuedAt: '2026-11-22T09:00:00.000Z',
    expiresAt: '2028-11-22T09:00:00.000Z',
    ...{ lawCheckedOn: '2026-11-22', visibility: 'name-checked' },
  };
}

export const examples: Example[] = [
  ...states.map((state): Example => ({
    name: state,
    render: (language) => <CertificateCard certificate={certificate(language, state)} />,
  })),
  { name: 'none yet', render: () => <NoCertificates /> },
  {
    name: 'earned, the name is asked',
    render(language) {
      const earned = { attemptId: 'earned', courseId: 'sample', course: textsIn(language).course };
      return <ClaimForm earned={earned} refusal={null} />;
    },
  },
  {
    name: 'earned, the name was refused',
    sheet: 2,
    render(language) {
      const earned = { attemptId: 'refused', courseId: 'sample', course: textsIn(language).course };
      return (
        <ClaimForm earned={earned} refusal={{ typed: '7', visibility: 'hidden', fault: 'name-too-short' }} />
      );
    },
  },
];
