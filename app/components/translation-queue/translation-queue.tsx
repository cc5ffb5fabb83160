import type { Sentence } from '#app/content/translation-status.ts';
import { languageNames } from '#app/i18n/languages.ts';
import { useText } from '#app/i18n/use-text.ts';
import type { TranslationTask } from '#app/views/studio/translations.server.ts';
import { TranslationStateWord } from '../translation-states/translation-state.tsx';

/** What to translate next, the most urgent first. */
export function TranslationQueue({ tasks }: { tasks: readonly TranslationTask[] }) {
  const { t } = useText();
  if (tasks.length === 0) return <p className="note ok">✓ {t('translation:queue.none')}</p>;
  return (
    <ol className="rows translation-queue">
      {tasks.map((task, index) => (
        <li key={`${task.lesson.id}:${task.language}`}>
          <span className="no" aria-hidden="true">
            {index + 1}
          </span>
          <Task task={task} />
        </li>
      ))}
    </ol>
  );
}

function Task({ task }: { task: TranslationTask }) {
  const { t, to } = useText();
  const { course, lesson, language, from, changed, words } = task;
  const name = t('translation:queue.task', {
    ...{ lesson: lesson.title, from: languageNames[from].full, to: languageNames[language].full },
  });
  return (
    <>
      <h2>
        <a href={to.studio.lesson(course.id, lesson.id, language, { beside: from })}>{name}</a>
      </h2>
      <p className="small soft">{course.title}</p>
      <p className="meta">
        <TranslationStateWord {...task} isSource={false} />
        <span>{t('translation:queue.words', { count: words })}</span>
      </p>
      {task.behindLaw && <p className="small">{t('translation:queue.behindLaw')}</p>}
      {task.state === 'stale' && <Changes changed={changed} from={from} />}
    </>
  );
}

function Changes({ changed, from }: { changed: readonly Sentence[] | null; from: TranslationTask['from'] }) {
  const { t } = useText();
  if (changed === null) return <p className="small">{t('translation:queue.unknownBefore')}</p>;
  return (
    <details>
      <summary>{t('translation:queue.changed', { count: changed.length })}</summary>
      <ul className="sentence-changes" lang={from}>
        {changed.map(({ text, change, line }) => (
          <li key={`${change} ${line ?? ''} ${text}`}>
            {change === 'added' ? <ins>{text}</ins> : <del>{text}</del>}
          </li>
        ))}
      </ul>
    </details>
  );
}
