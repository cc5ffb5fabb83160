import type { DraftProblem } from '#app/content/check/check-draft.ts';
import { languageNames } from '#app/i18n/languages.ts';
import { useText } from '#app/i18n/use-text.ts';
import { LanguageApart } from './language-apart.tsx';
import { placeInWords } from './place-in-words.ts';

interface Props {
  problems: readonly DraftProblem[];
  /** The page where a problem is mended; null when no page leads there. */
  href?: (problem: DraftProblem) => string | null;
  /** In the editor: a button that leads to the line of what no page leads to. */
  onOpen?: (problem: DraftProblem) => void;
  /** In the editor: puts a component that one language has into those that lack it; null where it cannot be done. */
  onAdd?: (problem: DraftProblem) => (() => void) | null;
  /** Of the two groups, so that headings stay in order. */
  heading?: 'h2' | 'h3';
}

/** What is wrong with texts that are being written: errors, then warnings, each with its cure and a way there. */
export function ProblemList({ problems, ...ways }: Props) {
  const { t } = useText();
  const errors = problems.filter(({ level }) => level === 'error');
  const warnings = problems.filter(({ level }) => level === 'warning');
  if (problems.length === 0) return <p className="note ok">✓ {t('cures:list.none')}</p>;
  return (
    <div className="problem-list flow">
      <Group
        {...ways}
        problems={errors}
        name={`✕ ${t('cures:list.errors', { count: errors.length })}`}
        lead={t('cures:list.errorsLead')}
      />
      <Group
        {...ways}
        problems={warnings}
        name={`▲ ${t('cures:list.warnings', { count: warnings.length })}`}
        lead={t('cures:list.warningsLead')}
      />
    </div>
  );
}

function Group({ problems, name, lead, heading, ...ways }: Props & { name: string; lead: string }) {
  if (problems.length === 0) return null;
  const Heading = heading ?? 'h2';
  return (
    <section className={problems[0]?.level === 'error' ? 'note bad' : 'note gold'}>
      <Heading className="name">{name}</Heading>
      <p className="small">{lead}</p>
      <ol>
        {problems.map((problem, i) => (
          <ProblemLine key={i} problem={problem} {...ways} />
        ))}
      </ol>
    </section>
  );
}

function ProblemLine({ problem, href, onOpen, onAdd }: Omit<Props, 'problems'> & { problem: DraftProblem }) {
  const { t } = useText();
  const { code, quoted } = problem;
  const [first = '', second = '', third = '', fourth = ''] = quoted;
  const values = { quoted: first, second, third, fourth, rest: quoted.slice(1).join(', ') };
  const place = usePlace(problem);
  const way = href?.(problem) ?? null;
  return (
    <li>
      <p className="small">
        {way !== null ? (
          <a className="line-link" href={way}>
            {place}
          </a>
        ) : onOpen ? (
          <button type="button" className="link" onClick={() => onOpen(problem)}>
            {place}
          </button>
        ) : (
          place
        )}
      </p>
      <p>
        <b>{t(`cures:codes.${code}.title`, values)}.</b> {t(`cures:codes.${code}.cure`, values)}
      </p>
      {code === 'language-apart' ? (
        <LanguageApart {...{ problem, href, onOpen }} onAdd={onAdd?.(problem) ?? undefined} />
      ) : (
        <Details problem={problem} />
      )}
    </li>
  );
}

function usePlace({ target, line }: DraftProblem): string {
  const { t } = useText();
  if (target.kind === 'course') return t('cures:list.course');
  if (target.kind === 'question') return t('cures:list.question', { id: target.id });
  const inText = line > 0 ? t('cures:list.line', { line }) : t('cures:list.above');
  return `${languageNames[target.language].full}, ${inText}`;
}

/** What the cure cannot say in its sentence: which numbers differ, which field is empty. */
function Details({ problem: { code, quoted, target } }: { problem: DraftProblem }) {
  const { t } = useText();
  const [here = '', there = '', third] = quoted;
  if (code === 'schema' || code === 'front-matter' || code === 'law-date-missing') {
    return here === '' ? null : (
      <p className="small">{t('cures:list.place', { place: placeInWords(here, t) })}</p>
    );
  }
  if (code === 'language-numbers' && target.kind === 'question' && third !== undefined) {
    return (
      <p className="small">
        {languageNames.kk.short}: {here} · {languageNames.ru.short}: {there} · {languageNames.en.short}:{' '}
        {third}
      </p>
    );
  }
  if (!code.startsWith('language-')) return null;
  return (
    <>
      {here !== '' && <p className="small">{t('cures:list.onlyHere', { words: here })}</p>}
      {there !== '' && <p className="small">{t('cures:list.onlyThere', { words: there })}</p>}
    </>
  );
}
