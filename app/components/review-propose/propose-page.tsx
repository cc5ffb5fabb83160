import { useText } from '#app/i18n/use-text.ts';
import type { ProposeView } from '#app/views/review/propose-view.server.ts';
import { Breadcrumbs } from '../breadcrumbs/breadcrumbs.tsx';
import { ProposeForm, type TypedProposal } from './propose-form.tsx';
import { TextsToPropose } from './texts-to-propose.tsx';

/** What would be proposed of a lesson, and the form that proposes it. */
export function ProposePage({ view, sent }: { view: ProposeView; sent: TypedProposal | null }) {
  const { t, to } = useText();
  const { courseId, lessonId, open } = view;
  const lesson =
    lessonId === null ? null : { to: to.studio.lesson(courseId, lessonId), label: view.lesson ?? '' };
  const desk = { to: to.studio.course(courseId), label: view.course };
  const here = lessonId === null ? to.studio.proposeCourse(courseId) : to.studio.propose(courseId, lessonId);
  const trail = [
    { to: to.studio.courses(), label: t('studio:title') },
    ...[desk, ...(lesson ? [lesson] : [])],
    { to: here, label: t('review:propose.title') },
  ];
  const kind = lesson === null ? 'course' : view.isNew ? 'new' : 'lesson';
  const nothing = view.texts.every(({ waiting }) => waiting);
  const words = open?.change ?? { kk: '', ru: '', en: '' };
  return (
    <>
      <Breadcrumbs trail={trail} />
      <main id="main" tabIndex={-1}>
        <div className="flow text">
          <p className="small soft">{view.lesson ?? view.course}</p>
          <h1>{t('review:propose.title')}</h1>
          <p className="lead">{t(`review:propose.lead.${kind}`)}</p>
          <Earlier view={view} />
          {nothing && <p className="note">{t(`review:propose.nothing.${lesson ? 'lesson' : 'course'}`)}</p>}
        </div>
        {view.texts.length + view.obstacles.length > 0 && <TextsToPropose view={view} />}
        {view.ready || sent ? (
          <ProposeForm
            of={kind}
            typed={
              sent ?? { words, legal: (open ?? view.returned)?.legal ?? false, day: '', time: '', faults: [] }
            }
          />
        ) : (
          <p>
            <a className="btn" href={(lesson ?? desk).to}>
              {t(`review:propose.back.${lesson ? 'lesson' : 'course'}`)}
            </a>
          </p>
        )}
      </main>
    </>
  );
}

/** The proposal that is open already, or what reviewers said when they gave the last one back. */
function Earlier({ view: { lessonId, open, returned } }: { view: ProposeView }) {
  const { t, to } = useText();
  if (open) {
    return (
      <p className="note">
        {t(`review:propose.open.${lessonId === null ? 'course' : 'lesson'}`)}{' '}
        <a href={to.studio.proposal(open.id)}>{t('review:propose.openLink')}</a>
      </p>
    );
  }
  if (!returned) return null;
  return (
    <div className="note gold">
      <p>
        <b>▲ {t('review:propose.returned')}</b>
      </p>
      {returned.notes.map(({ aspect, note }) => (
        <p key={aspect} className="said">
          {t(`review:checks.${aspect}`)}: {note}
        </p>
      ))}
      <p>
        <a href={to.studio.proposal(returned.id)}>{t('review:propose.openLink')}</a>
      </p>
    </div>
  );
}
