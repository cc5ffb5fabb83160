import { useText } from '#app/i18n/use-text.ts';
import type { ProposeView } from '#app/views/review/propose-view.server.ts';
import { Breadcrumbs } from '../breadcrumbs/breadcrumbs.tsx';
import { ProposeForm, type TypedProposal } from './propose-form.tsx';
import { TextsToPropose } from './texts-to-propose.tsx';

/** What would be proposed of a lesson, and the form that proposes it. */
export function ProposePage({ view, sent }: { view: ProposeView; sent: TypedProposal | null }) {
  const { t, to } = useText();
  const { courseId, lessonId, open } = view;
  const trail = [
    { to: to.studio.courses(), label: t('studio:title') },
    { to: to.studio.course(courseId), label: view.course },
    { to: to.studio.lesson(courseId, lessonId), label: view.lesson },
    { to: to.studio.propose(courseId, lessonId), label: t('review:propose.title') },
  ];
  const nothing = view.texts.every(({ waiting }) => waiting);
  const words = open?.change ?? { kk: '', ru: '', en: '' };
  return (
    <>
      <Breadcrumbs trail={trail} />
      <main id="main" tabIndex={-1}>
        <div className="flow text">
          <p className="small soft">{view.lesson}</p>
          <h1>{t('review:propose.title')}</h1>
          <p className="lead">{t(view.isNew ? 'review:propose.leadNew' : 'review:propose.lead')}</p>
          <Earlier view={view} />
          {nothing && <p className="note">{t('review:propose.nothing')}</p>}
        </div>
        {view.texts.length + view.obstacles.length > 0 && <TextsToPropose view={view} />}
        {view.ready || sent ? (
          <ProposeForm
            isNew={view.isNew}
            typed={
              sent ?? { words, legal: (open ?? view.returned)?.legal ?? false, day: '', time: '', faults: [] }
            }
          />
        ) : (
          <p>
            <a className="btn" href={to.studio.lesson(courseId, lessonId)}>
              {t('review:propose.back')}
            </a>
          </p>
        )}
      </main>
    </>
  );
}

/** The proposal that is open already, or what reviewers said when they gave the last one back. */
function Earlier({ view: { open, returned } }: { view: ProposeView }) {
  const { t, to } = useText();
  if (open) {
    return (
      <p className="note">
        {t('review:propose.open')} <a href={to.studio.proposal(open.id)}>{t('review:propose.openLink')}</a>
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
