import { useLesson } from '../lesson-context.ts';
import { TimelineYears } from './timeline-years.tsx';

/** The events of the law between two years, both counted, as a figure of a lesson. */
export function Timeline({ from, to: last }: { from: string; to: string }) {
  const { timeline, language, t, to, lang } = useLesson();
  const years = timeline({ from, to: last }, language);
  return (
    <figure className="flow" lang={lang}>
      <figcaption className="name">{t('law:timeline.figure', { from, to: last })}</figcaption>
      {years.length > 0 ? <TimelineYears years={years} /> : <p className="note">{t('law:timeline.none')}</p>}
      <p className="small no-print">
        <a className="line-link" href={to.timeline()}>
          {t('law:timeline.whole')}
        </a>
      </p>
    </figure>
  );
}
