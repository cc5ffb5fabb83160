import { useText } from '#app/i18n/use-text.ts';
import type { ExamView } from '#app/views/exam-view.server.ts';

/** The rules of an exam in plain words, before it starts. */
export function ExamRules({ rules, certificateMonths }: Pick<ExamView, 'rules' | 'certificateMonths'>) {
  const { t } = useText();
  const { questions, passMark, minutes, cooldownHours } = rules;
  const needed = Math.ceil((questions * passMark) / 100);
  return (
    <>
      <p className="lead">{t('exam:rules.lead')}</p>
      <ul className="lines">
        <li>{t('exam:rules.questions', { count: questions })}</li>
        <li>{t('exam:rules.pass', { passMark, needed, questions })}</li>
        <li>{t('exam:rules.time', { minutes })}</li>
        <li>{t('exam:rules.leave')}</li>
        <li>{t('exam:rules.once')}</li>
        <li>{t('exam:rules.after')}</li>
        <li>{t('exam:rules.again', { hours: cooldownHours })}</li>
        <li>{t('exam:rules.certificate', { months: certificateMonths })}</li>
      </ul>
    </>
  );
}
