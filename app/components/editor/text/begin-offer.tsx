import { languageNames, type Language } from '#app/i18n/languages.ts';
import { useText } from '#app/i18n/use-text.ts';
import type { Desk } from '../saving/desk.ts';
import { isUnsaved } from '../saving/saving.ts';

interface Props {
  desk: Desk;
  language: Language;
  source: Language | null;
  /** Of the lesson in this language, as its course has it. */
  title: string;
}

/** A language in which nothing is written yet begins with the source, to be translated piece by piece, or empty. */
export function BeginOffer({ desk, language, source, title }: Props) {
  const { t } = useText();
  const open = desk.texts()[language];
  if (source === null || source === language || open.standing !== 'missing' || isUnsaved(open.saving))
    return null;
  const { front, body } = desk.texts()[source];
  const { lawCheckedOn } = front;
  return (
    <div className="note small flow">
      <p>{t('editor:begin.says')}</p>
      <p className="row">
        <button
          type="button"
          className="btn"
          onClick={() => desk.begin(language, { front: { ...front, title }, body })}
        >
          {t('editor:begin.source', { language: languageNames[source].full })}
        </button>
        <button
          type="button"
          className="btn alt"
          onClick={() => desk.begin(language, { front: { title, summary: '', lawCheckedOn }, body: '' })}
        >
          {t('editor:begin.empty')}
        </button>
      </p>
    </div>
  );
}
