import { useContext, type ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { languageNames, languages, type Language } from '#app/i18n/languages.ts';
import { ServerTexts } from '#app/i18n/server-texts.ts';
import { useText } from '#app/i18n/use-text.ts';
import type { QuestionPreview as Preview } from '#app/views/studio/questions/question-preview.server.ts';
import { QuestionFields } from '../question/question-fields.tsx';
import { QuestionReview } from '../question-review/question-review.tsx';

/** The question as a learner sees it, in one language: to be answered, and after a wrong answer. */
export function QuestionPreview({ preview }: { preview: Preview }) {
  const { t } = useText();
  const { language, asked, answered } = preview;
  return (
    <section className="flow" id="preview" aria-labelledby="preview-title" tabIndex={-1}>
      <h2 id="preview-title">{t('questionForm:preview.title')}</h2>
      <p className="hint small">{t('questionForm:preview.hint')}</p>
      <p className="row">
        {languages.map((one) => (
          <a
            key={one}
            className="line-link"
            lang={one}
            href={`?preview=${one}#preview`}
            {...(one === language ? { 'aria-current': 'true' as const } : {})}
          >
            {languageNames[one].full}
          </a>
        ))}
      </p>
      <InLanguage language={language}>
        <div className="grid two" lang={language}>
          <form className="panel flow" method="get" action="#preview">
            <input type="hidden" name="preview" value={language} />
            <QuestionFields question={asked.question} idPrefix="preview" />
          </form>
          <div className="panel flow">
            <WrongAnswer />
            <QuestionReview review={answered.review} correct={false} citations={[]} />
          </div>
        </div>
      </InLanguage>
    </section>
  );
}

function WrongAnswer() {
  const { t } = useText();
  return (
    <p className="name">
      <span className="bad">✕ {t('question:isWrong')}</span>
    </p>
  );
}

/** What stands inside speaks another language than the page. The catalogue knows one language only. */
function InLanguage({ language, children }: { language: Language; children: ReactNode }) {
  const texts = useContext(ServerTexts)?.texts;
  return texts ? <I18nextProvider i18n={texts[language]}>{children}</I18nextProvider> : children;
}
