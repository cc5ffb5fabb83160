import { languages } from '#app/i18n/languages.ts';
import { useText } from '#app/i18n/use-text.ts';
import type { Looked } from '../preview/previewer.ts';
import type { OpenTexts } from '../saving/open-text.ts';
import { isUnsaved } from '../saving/saving.ts';

/** Words a reader of lessons takes in within a minute: slower than a novel, because there is something to do. */
const wordsAMinute = 100;

interface Props {
  texts: OpenTexts;
  looked: Looked | null;
  /** Minutes the course promises its readers for this lesson. */
  planned: number;
}

/** Whether everything is with the school, in words; how long the text is. */
export function SavedWords({ texts, looked, planned }: Props) {
  const { t, format } = useText();
  const all = languages.map((one) => texts[one].saving);
  const trouble = all.find((saving) => saving.trouble !== null && isUnsaved(saving))?.trouble ?? null;
  const savedAt = Math.max(0, ...all.map((saving) => saving.savedAt ?? 0));
  const said = () => {
    if (trouble) return `▲ ${t(`editor:saving.trouble.${trouble}`)}`;
    if (all.some(isUnsaved)) return t('editor:saving.saving');
    return savedAt > 0
      ? `✓ ${t('editor:saving.savedAt', { time: format.time(new Date(savedAt)) })}`
      : `✓ ${t('editor:saving.nothing')}`;
  };
  return (
    <p className="small soft editor-saved">
      <span role="status" data-saving={trouble ?? (all.some(isUnsaved) ? 'saving' : 'saved')}>
        {said()}
      </span>
      {looked && (
        <span>
          {t('editor:words', { count: looked.words })} ·{' '}
          {t('editor:minutesNow', { count: Math.max(1, Math.round(looked.words / wordsAMinute)) })} ·{' '}
          {t('editor:minutesPlanned', { count: planned })}
        </span>
      )}
    </p>
  );
}
