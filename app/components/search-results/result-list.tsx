import { languageNames } from '#app/i18n/languages.ts';
import { useText } from '#app/i18n/use-text.ts';
import type { SearchResult } from '#app/views/search-view.server.ts';
import { isSure, LawStatus } from '../law-status/law-status.tsx';
import { Marked } from './marked.tsx';

interface Props {
  results: SearchResult[];
  /** Says of each what it is, where a list holds several kinds. */
  mixed?: boolean;
}

/** What was found, closest first. */
export function ResultList({ results, mixed = false }: Props) {
  return (
    <ul className="rows found">
      {results.map((result) => (
        <Result key={result.address + result.kind} result={result} mixed={mixed} />
      ))}
    </ul>
  );
}

function Result({ result, mixed }: { result: SearchResult; mixed: boolean }) {
  const { t } = useText();
  const { kind, language, address, title, place, law, extract } = result;
  const lang = language ? { lang: language } : {};
  return (
    <li>
      <h3>
        <a href={address} {...lang} {...(language ? { hrefLang: language } : {})}>
          <Marked pieces={title} />
        </a>
      </h3>
      <p className="meta gold">
        {language && <span lang={language}>{languageNames[language].full}</span>}
        {mixed && <span>{t(`search:kind.${kind}`)}</span>}
        {place && <span {...lang}>{place}</span>}
      </p>
      {law && !isSure(law) && (
        <p className="small">
          <LawStatus {...law} />
        </p>
      )}
      <p {...lang}>
        <Marked pieces={extract} />
      </p>
    </li>
  );
}
