import { useState } from 'react';
import type { Language } from '#app/i18n/languages.ts';
import { useText } from '#app/i18n/use-text.ts';
import type { Desk } from '../saving/desk.ts';
import type { OpenText } from '../saving/open-text.ts';

interface Props {
  desk: Desk;
  language: Language;
  open: OpenText;
  /** Other windows are told that this one writes now. */
  onTaken(): void;
}

/** What stands between a text and the school, and what can be done. Nothing that was typed is thrown away unasked. */
export function TroubleNote({ desk, language, open, onTaken }: Props) {
  const { t, to } = useText();
  const { trouble } = open.saving;
  const take = () => void desk.take(language).then(onTaken);
  return (
    <>
      {trouble === 'signed-out' && (
        <div className="note gold small" role="alert">
          ▲ {t('editor:trouble.signedOut')}{' '}
          <a href={to.signIn()} target="_blank" rel="noopener">
            {t('editor:trouble.signIn')}
          </a>
        </div>
      )}
      {(trouble === 'held' || trouble === 'newer') && (
        <div className="note gold small flow" role="alert">
          <p>▲ {t(`editor:trouble.${trouble}`)}</p>
          <button type="button" className="btn alt" onClick={take}>
            {t(trouble === 'held' ? 'editor:trouble.take' : 'editor:trouble.load')}
          </button>
        </div>
      )}
      {(trouble === 'too-big' || trouble === 'not-yours') && (
        <p className="note bad small" role="alert">
          ✕ {t(trouble === 'too-big' ? 'editor:trouble.tooBig' : 'editor:trouble.notYours')}
        </p>
      )}
      {open.found && <FoundText desk={desk} language={language} open={open} />}
    </>
  );
}

/** A text of this browser that the school does not have. */
function FoundText({ desk, language, open }: Omit<Props, 'onTaken'>) {
  const { t, format } = useText();
  const [copied, setCopied] = useState(false);
  const { found } = open;
  if (!found) return null;
  const copy = () => void navigator.clipboard.writeText(found.body).then(() => setCopied(true));
  return (
    <div className="note gold small flow" role="alert">
      <p>▲ {t('editor:found.text', { at: format.dateAndTime(new Date(found.at)) })}</p>
      <details>
        <summary>{t('editor:found.show')}</summary>
        <textarea
          className="input plain-text"
          readOnly
          rows={8}
          lang={language}
          aria-label={t('editor:found.show')}
          value={found.body}
        />
      </details>
      <p className="row">
        <button type="button" className="btn alt" onClick={copy}>
          {t(copied ? 'editor:found.copied' : 'editor:found.copy')}
        </button>
        {open.saving.trouble !== 'held' && (
          <button type="button" className="btn alt" onClick={() => desk.settle(language, 'put')}>
            {t('editor:found.put')}
          </button>
        )}
        <button type="button" className="link" onClick={() => desk.settle(language, 'drop')}>
          {t('editor:found.drop')}
        </button>
      </p>
    </div>
  );
}
