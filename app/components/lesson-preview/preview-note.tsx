import { useText } from '#app/i18n/use-text.ts';

/** Says that a draft is seen, and leads back to where it is written. */
export function PreviewNote({ back }: { back: string }) {
  const { t } = useText();
  return (
    <p className="note gold">
      {t('editor:preview.ofDraft')}{' '}
      <a href={back} target="_self">
        {t('editor:preview.back')}
      </a>
    </p>
  );
}
