import { useText } from '#app/i18n/use-text.ts';
import { Field } from '../field/field.tsx';

interface Props {
  /** What was looked for. */
  query?: string;
  /** What is wrong with it, in the reader's language. */
  fault?: string | undefined;
}

/** Looks through the whole school: a plain form whose answer is an address that can be sent on. */
export function SearchForm({ query = '', fault }: Props) {
  const { t, to } = useText();
  return (
    <form
      method="get"
      action={to.search()}
      role="search"
      className="flow no-print"
      aria-label={t('search:title')}
    >
      <Field
        id="search-query"
        name="q"
        type="search"
        label={t('search:label')}
        fault={fault}
        defaultValue={query}
        maxLength={200}
        enterKeyHint="search"
        autoCapitalize="none"
      />
      <p className="go">
        <button className="btn">{t('search:submit')}</button>
      </p>
    </form>
  );
}
