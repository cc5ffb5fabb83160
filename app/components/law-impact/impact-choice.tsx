import { useText } from '#app/i18n/use-text.ts';
import type { ImpactPage } from '#app/views/law/impact-view.server.ts';

interface Props {
  choices: ImpactPage['choices'];
  /** Id of the chosen provision, or empty. */
  chosen: string;
}

/** Chooses a rule, by law. */
export function ImpactChoice({ choices, chosen }: Props) {
  const { t, to } = useText();
  return (
    <form method="get" action={to.lawImpact()} className="panel flow no-print">
      <div className="field">
        <label htmlFor="impact-provision">{t('law:impact.choose')}</label>
        <select className="input" id="impact-provision" name="provision" defaultValue={chosen}>
          {choices.map(({ name, provisions }) => (
            <optgroup key={name} label={name}>
              {provisions.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <p className="go">
        <button className="btn">{t('law:impact.submit')}</button>
      </p>
    </form>
  );
}
