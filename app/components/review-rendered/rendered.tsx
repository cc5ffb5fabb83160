import { useText } from '#app/i18n/use-text.ts';
import type { RenderedView } from '#app/views/review/rendered-view.server.ts';
import { LessonPage } from '../lesson-page/lesson-page.tsx';
import { Practice } from '../practice/practice.tsx';

/** A text as its learners see it; a question before and after it is answered. */
export function Rendered({ view }: { view: RenderedView }) {
  const { t } = useText();
  switch (view.kind) {
    case 'lesson':
      return <LessonPage lesson={view.lesson} course={{ slug: '' }} incomplete={null} />;
    case 'question':
      return (
        <div className="flow text">
          <Practice practice={view.open} citations={[]} incomplete={false} />
          <Practice practice={view.answered} citations={[]} incomplete={false} />
        </div>
      );
    case 'none':
      return <p className="note">{t('review:rendered.none')}</p>;
    case 'broken':
      return <p className="note bad">✕ {t('review:proposal.broken')}</p>;
  }
}
