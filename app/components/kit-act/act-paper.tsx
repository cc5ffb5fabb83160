import { useText } from '#app/i18n/use-text.ts';
import { actFields, longFields } from './act-fields.ts';

const signed = ['signature', 'witnessSignature', 'received'] as const;

/**
 * The act as it lies on the table of a commission: label left, words right. Empty it is the blank sheet; a script
 * fills it, and the .docx file is made from it, so that all three look alike.
 */
export function ActPaper() {
  const { t } = useText();
  return (
    <div className="kit-paper" data-paper="">
      <h3 data-heading="">{t('kit:act.heading')}</h3>
      <table>
        <tbody>
          {actFields.map((field) => (
            <tr key={field} className={longFields.has(field) ? 'kit-tall' : ''}>
              <th scope="row">{t(`kit:act.field.${field}`)}</th>
              <td data-cell={field} />
            </tr>
          ))}
          {signed.map((line) => (
            <tr key={line} className="kit-tall">
              <th scope="row">{t(`kit:act.${line}`)}</th>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
