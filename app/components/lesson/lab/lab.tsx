import { useLesson } from '../lesson-context.ts';

/** A calculator with the figures a lesson speaks of, opened on its own page. */
export function Lab({ name, preset: id }: { name: string; preset: string }) {
  const { library, t, to, language, lang } = useLesson();
  const preset = library.preset(id);
  if (!preset || preset.lab !== name) return <p lang={lang}>▲ {t('lesson:lab.unknown')}</p>;
  return (
    <aside className="panel flow lab" lang={lang} aria-label={t('lesson:lab.label')}>
      <p className="name">{preset.title[language]}</p>
      <p className="small">{preset.note[language]}</p>
      <p>
        <a className="btn alt" href={to.lab(preset.lab, preset.query)}>
          {t('lesson:lab.open')}
        </a>
      </p>
    </aside>
  );
}
