import type { ReactNode } from 'react';
import type { CourseDraft } from '#app/content/schema/course.ts';
import { useText } from '#app/i18n/use-text.ts';
import type { FieldFault, Typed } from '#app/views/studio/course-form.ts';
import type { DeskExam, DeskLesson } from '#app/views/studio/course-page.server.ts';
import type { ProvisionGroup } from '#app/views/studio/provision-choices.ts';
import { Authors } from './authors.tsx';
import { CourseForm } from './course-form.tsx';
import { DeskLinks } from './desk-links.tsx';
import { ExamForm } from './exam-form.tsx';
import { LessonDesk } from './lesson-desk.tsx';
import { LessonForm } from './lesson-form.tsx';

export interface CourseAtWork {
  id: string;
  title: string;
  /** Address of the published course; null while there is none. */
  slug: string | null;
  saved: boolean;
  /** Id of the proposal in which the course itself waits for reviewers; null when it does not. */
  proposal: string | null;
  lessons: DeskLesson[];
  exam: DeskExam;
  audiences: CourseDraft['audience'];
  fields: Typed;
  authors: string[];
  provisions: ProvisionGroup[];
}

/** A form that was refused: which, why, and what it carried. */
export interface CourseRefusal {
  intent: string;
  reason: 'faults' | 'exam' | 'changed' | 'unknown-handle' | 'no-trainer';
  typed: Typed;
  faults: FieldFault[];
}

interface Props {
  page: CourseAtWork;
  refusal: CourseRefusal | null;
}

/** A course as its authors work on it: lessons first, then what it says of itself, its exam and its authors. */
export function CoursePage({ page, refusal }: Props) {
  const { t } = useText();
  const of = (intent: string) => (refusal?.intent === intent ? refusal : null);
  const exam = of('exam');
  const author = of('add-author');
  return (
    <div className="flow">
      <CourseHead page={page} />
      {refusal?.reason === 'changed' && (
        <p className="note bad" role="alert">
          ✕ {t('studio:course.changed')}
        </p>
      )}
      <h2>{t('studio:lessons.heading')}</h2>
      <LessonDesk courseId={page.id} lessons={page.lessons} refused={of('minutes')} />
      <Part title={t('studio:lessons.new')} open={page.lessons.length === 0 || of('add-lesson') !== null}>
        <LessonForm
          typed={of('add-lesson')?.typed ?? {}}
          faults={of('add-lesson')?.faults ?? []}
          provisions={page.provisions}
        />
      </Part>
      <Part title={t('studio:course.describe')} open={of('describe') !== null}>
        <CourseForm
          typed={of('describe')?.typed ?? page.fields}
          audiences={page.audiences}
          faults={of('describe')?.faults ?? []}
          intent="describe"
          submit={t('studio:course.save')}
        />
      </Part>
      <Part title={t('studio:exam.heading')} open={exam !== null}>
        <ExamForm
          exam={page.exam}
          {...(exam ? { typed: exam.typed } : {})}
          refused={exam?.reason === 'exam'}
        />
      </Part>
      <Part title={t('studio:authors.heading')} open={author !== null}>
        <Authors
          handles={page.authors}
          {...(author ? { handle: String(author.typed.author ?? '') } : {})}
          {...(author?.reason === 'unknown-handle' || author?.reason === 'no-trainer'
            ? { fault: author.reason }
            : {})}
        />
      </Part>
    </div>
  );
}

/** A part of the page that is folded until it is wanted, or has something to mend. */
function Part({ title, open, children }: { title: string; open: boolean; children: ReactNode }) {
  return (
    <details className="desk-part" open={open}>
      <summary>
        <h2>{title}</h2>
      </summary>
      <div className="flow">{children}</div>
    </details>
  );
}

function CourseHead({ page }: { page: CourseAtWork }) {
  const { t, to } = useText();
  const links = [
    { to: to.studio.questions(page.id), text: t('studio:course.questions') },
    { to: to.studio.importQuestions(page.id), text: t('studio:course.import') },
    { to: to.studio.media(page.id), text: t('studio:course.media') },
    page.proposal
      ? { to: to.studio.proposal(page.proposal), text: t('studio:course.inReview') }
      : { to: to.studio.proposeCourse(page.id), text: t('studio:course.propose') },
    { to: to.studio.history(page.id), text: t('studio:course.history') },
    { to: to.studio.help(), text: t('studio:courses.help') },
  ];
  return (
    <>
      <h1>{page.title}</h1>
      {page.saved && (
        <p className="note ok" role="status">
          ✓ {t('studio:course.saved')}
        </p>
      )}
      <p>
        {page.slug ? (
          <a className="line-link" href={to.course(page.slug)}>
            {t('studio:course.seen')}
          </a>
        ) : (
          t('studio:course.notSeen')
        )}
      </p>
      <DeskLinks links={links} />
    </>
  );
}
