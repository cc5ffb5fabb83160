import type { DraftProblem } from '#app/content/check/check-draft.ts';
import { isLanguage, languageNames, type Language } from '#app/i18n/languages.ts';
import { useText } from '#app/i18n/use-text.ts';

/** What does not stand in every language: what it is, where it is missing, where alone it stands. */
export function apartOf({ quoted }: Pick<DraftProblem, 'quoted'>) {
  const [sign = '', missing = '', only = ''] = quoted;
  return { sign, missing: missing.split(' ').filter(isLanguage), only: isLanguage(only) ? only : null };
}

interface Props {
  problem: DraftProblem;
  href?: ((problem: DraftProblem) => string | null) | undefined;
  onOpen?: ((problem: DraftProblem) => void) | undefined;
  /** In the editor: puts it into the languages that lack it; left out where that cannot be done. */
  onAdd?: (() => void) | undefined;
}

/** The languages that lack a component, or the one that alone has it, each a way into its text. */
export function LanguageApart({ problem, href, onOpen, onAdd }: Props) {
  const { t } = useText();
  const { sign, missing, only } = apartOf(problem);
  const isHere = problem.target.kind === 'lesson' && problem.target.language === only;
  const others = isHere ? missing : only === null ? [] : [only];
  const at = (language: Language): DraftProblem => ({
    ...{ ...problem, line: 0 },
    target: { kind: 'lesson', language },
  });
  return (
    <>
      <p className="small">
        <code>{sign}</code>
      </p>
      <p className="small row tight">
        {t(isHere ? 'cures:list.notYet' : 'cures:list.onlyIn')}
        {others.map((language) => (
          <LanguageWay key={language} problem={at(language)} {...{ language, href, onOpen }} />
        ))}
      </p>
      {onAdd && isHere && (
        <p>
          <button type="button" className="btn alt" onClick={onAdd}>
            {t('cures:list.addThere')}
          </button>
        </p>
      )}
    </>
  );
}

function LanguageWay({ problem, language, href, onOpen }: Omit<Props, 'onAdd'> & { language: Language }) {
  const name = languageNames[language].full;
  const way = href?.(problem) ?? null;
  if (way !== null)
    return (
      <a className="line-link" lang={language} href={way}>
        {name}
      </a>
    );
  return onOpen ? (
    <button type="button" className="link" lang={language} onClick={() => onOpen(problem)}>
      {name}
    </button>
  ) : (
    <span lang={language}>{name}</span>
  );
}
