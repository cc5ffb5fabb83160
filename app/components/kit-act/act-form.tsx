import { useText } from '#app/i18n/use-text.ts';
import {
  actFields,
  factFields,
  hintedFields,
  inputTypes,
  longFields,
  whenFields,
  type ActField,
} from './act-fields.ts';

const firstOfWhen = actFields.indexOf(whenFields[0]);

/** Where an act is written. Nothing of it is ever sent: there is no address to send it to, and no button that would. */
export function ActForm() {
  return (
    <form className="flow" data-form="" autoComplete="off" noValidate>
      {actFields.slice(0, firstOfWhen).map((field) => (
        <Line key={field} field={field} />
      ))}
      <div className="kit-when">
        {whenFields.map((field) => (
          <Line key={field} field={field} />
        ))}
      </div>
      {actFields.slice(firstOfWhen + whenFields.length).map((field) => (
        <Line key={field} field={field} />
      ))}
    </form>
  );
}

function Line({ field }: { field: ActField }) {
  const { t } = useText();
  const id = `act-${field}`;
  const hinted = hintedFields.find((known) => known === field);
  const flagged = factFields.has(field);
  const described = [hinted ? `${id}-hint` : '', flagged ? `${id}-flags` : ''].filter(Boolean).join(' ');
  const shared = {
    ...{ id, name: field, className: 'input', autoComplete: 'off' },
    ...(described ? { 'aria-describedby': described } : {}),
  };
  return (
    <div className="field">
      <label htmlFor={id}>{t(`kit:act.field.${field}`)}</label>
      {hinted && (
        <span className="hint small" id={`${id}-hint`}>
          {t(`kit:act.hint.${hinted}`)}
        </span>
      )}
      {longFields.has(field) ? (
        <textarea {...shared} rows={field === 'seen' ? 6 : 2} />
      ) : (
        <input {...shared} type={inputTypes[field] ?? 'text'} />
      )}
      {flagged && <p className="small gold" id={`${id}-flags`} role="status" data-flags={field} />}
    </div>
  );
}
