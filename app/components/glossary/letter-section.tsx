import { Fragment } from 'react';
import { languageNames } from '#app/i18n/languages.ts';
import { useText } from '#app/i18n/use-text.ts';
import type { Letter, TermView } from '#app/views/glossary-view.server.ts';

/** The words under one letter. */
export function LetterSection({ letter: { letter, anchor, terms } }: { letter: Letter }) {
  return (
    <section className="flow text" aria-labelledby={anchor}>
      <h2 id={anchor} className="gold">
        {letter}
      </h2>
      <dl className="terms">
        {terms.map((term) => (
          <Entry key={term.id} term={term} />
        ))}
      </dl>
    </section>
  );
}

function Entry({ term: { id, word, definition, others, provision, lessons } }: { term: TermView }) {
  const { t, to } = useText();
  return (
    <div id={id}>
      <dt className="name">{word}</dt>
      <dd>{definition}</dd>
      <dd className="meta">
        {others.map((other) => (
          <span key={other.language} lang={other.language}>
            {languageNames[other.language].short}: {other.word}
          </span>
        ))}
      </dd>
      {provision && (
        <dd className="small">
          <a className="line-link" href={to.provision(provision.id)}>
            {t('law:glossary.rule', { rule: `${provision.instrument}, ${provision.article}` })}
          </a>
        </dd>
      )}
      {lessons.length > 0 && (
        <dd className="small no-print">
          {t('search:glossary.lessons')}{' '}
          {lessons.map(({ address, title }, i) => (
            <Fragment key={address}>
              {i > 0 && ' · '}
              <a href={address}>{title}</a>
            </Fragment>
          ))}
        </dd>
      )}
    </div>
  );
}
