import { useText } from '#app/i18n/use-text.ts';
import type { QuestionDesk } from '#app/views/studio/questions/question-desk.server.ts';

interface Props {
  desk: Pick<QuestionDesk, 'course' | 'form' | 'state' | 'version'>;
  /** Titles of lessons whose drafts show the question. */
  shownIn: readonly string[];
}

/** Asks once more before a draft is deleted, and says what is left afterwards. */
export function DeleteDraft({ desk: { course, form, state, version }, shownIn }: Props) {
  const { t, to } = useText();
  return (
    <form method="post" action="?" className="note bad flow" id="delete" aria-labelledby="delete-title">
      <p className="name" id="delete-title">
        {t('questionForm:delete.sure')}
      </p>
      <p>{t(state === 'draft' ? 'questionForm:delete.allGone' : 'questionForm:delete.publishedStays')}</p>
      {state === 'draft' && shownIn.length > 0 && (
        <p>{t('questionForm:delete.shownIn', { lessons: shownIn.join(', ') })}</p>
      )}
      <input type="hidden" name="version" value={version ?? ''} />
      <p className="row go">
        <button className="btn alt bad" name="intent" value="delete">
          {t('questionForm:delete.now')}
        </button>
        <a className="line-link" href={to.studio.question(course.id, form.id)}>
          {t('questionForm:delete.keep')}
        </a>
      </p>
    </form>
  );
}
