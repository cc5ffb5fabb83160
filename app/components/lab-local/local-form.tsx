import { useText } from '#app/i18n/use-text.ts';
import type { LabName } from '#app/content/schema/dataset.ts';
import type { LocalLabView } from '#app/views/labs/local/local-lab.ts';
import { LabForm } from '../lab-frame/lab-form.tsx';
import { Markup } from '../markup/markup.tsx';

interface Props {
  lab: LabName;
  view: Pick<LocalLabView, 'form' | 'speech'>;
}

/**
 * The form of a lab about people. Without JavaScript a plain form; with it a script keeps what is typed in the browser,
 * and shows the other of the two notes. Until it runs, the first one is true.
 */
export function LocalForm({ lab, view }: Props) {
  const { t } = useText();
  return (
    <LabForm lab={lab} title={t('labs:settings')} script="local">
      <p className="note gold small" data-where="server">
        {t('quota:where.server')}
      </p>
      <p className="note ok small" data-where="browser" hidden>
        {t('quota:where.browser')}
      </p>
      <div className="flow" data-fields>
        <Markup pieces={view.form} />
      </div>
      <LinkMaker />
      <Speech speech={view.speech} />
    </LabForm>
  );
}

/** Shown by the script: a link whose list stands after the sign #, which browsers send to nobody. */
function LinkMaker() {
  const { t } = useText();
  return (
    <div className="flow" data-link hidden>
      <p>
        <button type="button" className="btn alt">
          {t('quota:link.make')}
        </button>
      </p>
      <p className="small soft">{t('quota:link.hint')}</p>
      <p className="small bad" role="alert" data-link-faults hidden>
        {t('quota:link.faults')}
      </p>
      <div className="field" data-link-made hidden>
        <label htmlFor="made-link">{t('quota:link.label')}</label>
        <input id="made-link" className="input mono" readOnly />
      </div>
    </div>
  );
}

/** What the script says. It is data: nothing in it is run. */
function Speech({ speech }: Pick<LocalLabView, 'speech'>) {
  const text = JSON.stringify(speech).replaceAll('<', '\\u003c');
  return <script type="application/json" data-speech dangerouslySetInnerHTML={{ __html: text }} />;
}
