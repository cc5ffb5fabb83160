import type { TextStatus } from '#app/content/translation-status.ts';
import { useText } from '#app/i18n/use-text.ts';

const signs = { missing: '○', draft: '✎', stale: '▲', current: '✓' } as const;
const colours = { missing: 'soft', draft: '', stale: 'gold', current: 'ok' } as const;

type Props = Pick<TextStatus, 'state' | 'behindLaw' | 'draft'> & { isSource: boolean };

/** The state of a text in one language: a sign and a word. */
export function TranslationStateWord({ state, behindLaw, draft, isSource }: Props) {
  const { t } = useText();
  const word = behindLaw ? t('translation:state.behindLaw') : t(`translation:state.${state}`);
  return (
    <>
      <span className={behindLaw ? 'bad' : colours[state]}>
        {behindLaw ? '▲' : signs[state]} {word}
      </span>
      {isSource && <span className="small soft"> · {t('translation:state.source')}</span>}
      {state === 'stale' && draft && <span className="small soft"> · {t('translation:state.draft')}</span>}
    </>
  );
}
