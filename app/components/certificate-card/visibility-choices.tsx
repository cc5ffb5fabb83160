import { useText } from '#app/i18n/use-text.ts';
import type { Visibility } from '#db/schema.ts';

const choices = [
  { value: 'name-checked', key: 'nameChecked' },
  { value: 'name-shown', key: 'nameShown' },
  { value: 'hidden', key: 'hidden' },
] as const;

/** Who sees the name on the page that checks a certificate. */
export function VisibilityChoices({ chosen }: { chosen: Visibility }) {
  const { t } = useText();
  return (
    <fieldset className="grid tight">
      <legend>{t('certificate:page.visibility.legend')}</legend>
      {choices.map(({ value, key }) => (
        <label className="choice" key={value}>
          <input type="radio" name="visibility" value={value} defaultChecked={value === chosen} />
          <span>
            {t(`certificate:page.visibility.${key}.label`)}
            <br />
            <span className="small soft">{t(`certificate:page.visibility.${key}.hint`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
