import { languages, languageNames } from '#app/i18n/languages.ts';
import { useText } from '#app/i18n/use-text.ts';
import type { QuestionDesk } from '#app/views/studio/questions/question-desk.server.ts';
import { useFaults } from './use-faults.ts';

/** How many faults are named above the form; the rest stands at the fields. */
const named = 6;

/** Where a question stands: its type, its state, when it was kept, and what is left to do. */
export function QuestionHead({ desk, check }: { desk: QuestionDesk; check: boolean }) {
  const { t, format } = useText();
  const { form, state, savedAt, isNew } = desk;
  return (
    <div className="flow">
      <h1>{isNew ? t('questionForm:title.new') : t('questionForm:title.edit')}</h1>
      <p className="meta">
        <span>{t(`questionForm:type.${form.type}`)}</span>
        <span className="mono soft">{form.id}</span>
        {!isNew && <span>{t(`questionForm:state.${state}`)}</span>}
        {savedAt && <span>{t('questionForm:savedAt', { when: format.dateAndTime(new Date(savedAt)) })}</span>}
      </p>
      {!isNew && <ToMend desk={desk} check={check} />}
    </div>
  );
}

function ToMend({ desk, check }: { desk: QuestionDesk; check: boolean }) {
  const { t } = useText();
  const { all, worthALook } = useFaults(desk.faults, desk.warnings);
  return (
    <>
      {all.length > 0 ? (
        <Faults desk={desk} check={check} all={all} />
      ) : (
        <p className="note ok" role="status">
          ✓ {t(desk.state === 'published' ? 'questionForm:live' : 'questionForm:whole')}
        </p>
      )}
      {worthALook.length > 0 && (
        <div className="note gold" role="status">
          <p className="name">▲ {t('questionForm:worthALook', { number: worthALook.length })}</p>
          <p>{t('questionForm:look')}</p>
          <PlacesNamed places={worthALook} />
        </div>
      )}
    </>
  );
}

type Places = readonly { field: string; text: string }[];

function Faults({ desk, check, all }: { desk: QuestionDesk; check: boolean; all: Places }) {
  const { t } = useText();
  const missing = languages.filter((language) =>
    desk.faults.some(({ kind, field }) => kind === 'empty' && field.endsWith(`.${language}`)),
  );
  return (
    <div className="note gold" role="status" id="to-mend">
      <p className="name">▲ {t('questionForm:toMend', { number: all.length })}</p>
      <p>{t('questionForm:kept')}</p>
      {missing.length > 0 && (
        <p className="small">
          {t('questionForm:missingIn', {
            languages: missing.map((one) => languageNames[one].full).join(', '),
          })}
        </p>
      )}
      {check ? (
        <PlacesNamed places={all} />
      ) : (
        <p>
          <a className="line-link" href="?check=yes#to-mend">
            {t('questionForm:showAll')}
          </a>
        </p>
      )}
    </div>
  );
}

/** The first places by the names of their fields, each a way there. */
function PlacesNamed({ places }: { places: Places }) {
  const { t } = useText();
  return (
    <ul className="small">
      {places.slice(0, named).map(({ field, text }) => (
        <li key={field + text}>
          <a className="line-link" href={`#${field}`}>
            {text}
          </a>
        </li>
      ))}
      {places.length > named && <li>{t('questionForm:more', { number: places.length - named })}</li>}
    </ul>
  );
}
