import { languageNames, languages, type Localized } from '#app/i18n/languages.ts';
import { useText } from '#app/i18n/use-text.ts';
import type { ProposalView } from '#app/views/review/proposal-view.server.ts';

type Props = Pick<
  ProposalView,
  | 'course'
  | 'courseId'
  | 'lesson'
  | 'lessonId'
  | 'by'
  | 'proposedAt'
  | 'publishAt'
  | 'closedAt'
  | 'state'
  | 'legal'
  | 'isNew'
  | 'change'
>;

/** What is proposed, by whom, and what became of it. */
export function ProposalHead({ proposal }: { proposal: Props }) {
  const { t, to, format } = useText();
  const { course, courseId, lesson, lessonId, by, proposedAt, legal, isNew, change } = proposal;
  // What learners of a lesson are told of its change; a course has no such place.
  const isToLearners = lessonId !== null && !isNew;
  const wording = isNew ? t('review:newLesson') : lessonId ? t('review:wording') : null;
  const badge = legal ? `▲ ${t('review:legal')}` : wording;
  const when = format.dateAndTime(new Date(proposedAt));
  return (
    <div className="flow">
      <p className="small soft">
        {t('review:proposal.title')} · {course}
      </p>
      <h1>{lesson ?? t('review:queue.course')}</h1>
      <p className="meta">
        <span>{t('review:proposal.by', { who: by ?? t('review:proposal.gone'), when })}</span>
        {badge && <span className={legal ? 'badge gold' : 'badge'}>{badge}</span>}
      </p>
      <State proposal={proposal} />
      <p>
        <a className="line-link" href={to.studio.history(courseId, lessonId ?? undefined)}>
          {t('studio:course.history')}
        </a>
      </p>
      <Words change={change} title={t(isToLearners ? 'review:proposal.words' : 'review:proposal.wordsNew')} />
    </div>
  );
}

function Words({ change, title }: { change: Localized; title: string }) {
  return (
    <section className="panel text" aria-labelledby="words">
      <h2 className="name" id="words">
        {title}
      </h2>
      <ul className="lines">
        {languages.map((language) => (
          <li key={language}>
            <b>{languageNames[language].short}</b> <span lang={language}>{change[language]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function State({ proposal: { state, publishAt, closedAt } }: { proposal: Props }) {
  const { t, format } = useText();
  const at = (time: number | null) => (time === null ? '' : format.dateAndTime(new Date(time)));
  switch (state) {
    case 'open':
      return publishAt === null ? null : (
        <p className="note">{t('review:state.due', { when: at(publishAt) })}</p>
      );
    case 'published':
      return <p className="note ok">✓ {t('review:state.published', { when: at(closedAt) })}</p>;
    case 'returned':
      return <p className="note gold">▲ {t('review:state.returned')}</p>;
    case 'withdrawn':
      return <p className="note">{t('review:state.withdrawn')}</p>;
  }
}
