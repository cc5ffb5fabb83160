import { useText } from '#app/i18n/use-text.ts';
import { Sheet } from '../insert/sheet.tsx';

const keys = [
  ['save', 'Ctrl+S'],
  ['bold', 'Ctrl+B'],
  ['italic', 'Ctrl+I'],
  ['link', 'Ctrl+K'],
  ['undo', 'Ctrl+Z'],
  ['language', 'Alt+1 · Alt+2 · Alt+3'],
  ['help', 'F1 · Ctrl+/'],
  ['leave', 'Esc, Tab'],
] as const;

/** The keys of the editor. */
export function HelpSheet({ onClose }: { onClose(): void }) {
  const { t } = useText();
  return (
    <Sheet title={t('editor:help.title')} onClose={onClose}>
      <dl className="kv">
        {keys.map(([name, key]) => (
          <div key={name}>
            <dt>{t(`editor:help.${name}`)}</dt>
            <dd>
              <kbd>{key}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <p className="small soft">{t('editor:help.mac')}</p>
      <form method="dialog">
        <button className="btn">{t('editor:close')}</button>
      </form>
    </Sheet>
  );
}
