import { useText } from '#app/i18n/use-text.ts';
import type { ExamView } from '#app/views/exam-view.server.ts';

/** Which lessons give no questions in this language, and why; nothing when all do. */
export function BehindLaw({ lessons, course }: { lessons: ExamView['behind']; course: string }) {
  const { t, to } = useText();
  if (lessons.length === 0) return null;
  return (
    <div className="note gold">
      <p>▲ {t('translation:exam.behind')}</p>
      <ul className="lines small">
        {lessons.map(({ slug, title }) => (
          <li key={slug}>
            <a href={to.lesson(course, slug)}>{title}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
