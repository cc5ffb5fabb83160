import { useText } from '#app/i18n/use-text.ts';

interface Props {
  /** What is to be mended, each with the id of its field; a fault of the whole form has none. */
  faults: { field?: string; text: string }[];
}

/** Stands above a form that was refused and takes the focus, also without JavaScript. */
export function ErrorSummary({ faults }: Props) {
  const { t } = useText();
  if (faults.length === 0) return null;
  return (
    <div className="note bad" role="alert" tabIndex={-1} autoFocus aria-labelledby="faults">
      <p className="name" id="faults">
        ✕ {t('common:form.toMend', { count: faults.length })}
      </p>
      <ul>
        {faults.map(({ field, text }) => (
          <li key={text}>{field ? <a href={`#${field}`}>{text}</a> : text}</li>
        ))}
      </ul>
    </div>
  );
}
