import { useText } from '#app/i18n/use-text.ts';
import type { MediaRow, StudioMediaView, Weight } from '#app/views/studio-media-view.server.ts';

function Uses({ uses }: Pick<MediaRow, 'uses'>) {
  const { t } = useText();
  if (uses.length === 0) return <dd>{t('media:file.unused')}</dd>;
  return (
    <>
      {uses.map(({ title, language, published }) => (
        <dd key={`${title} ${language} ${published}`}>
          {t(published ? 'media:file.lesson' : 'media:file.draft', { lesson: title, language })}
        </dd>
      ))}
    </>
  );
}

function Alt({ alt }: Pick<MediaRow, 'alt'>) {
  const { t } = useText();
  if (!alt) return null;
  return (
    <>
      <dt>{t('media:file.alt')}</dt>
      {(['kk', 'ru', 'en'] as const).map((language) => (
        <dd key={language} lang={language}>
          {alt[language]}
        </dd>
      ))}
    </>
  );
}

function useWeight() {
  const { t } = useText();
  return ({ unit, count }: Weight) => t(`media:${unit}`, { count: count as unknown as number });
}

function Shown({ picture, sound, name }: Pick<MediaRow, 'picture' | 'sound' | 'name'>) {
  const { t } = useText();
  if (picture) return <img className="media-thumb" src={picture} alt="" loading="lazy" decoding="async" />;
  // A sound of the studio has its description beside it, in words.
  return sound ? (
    <p className="media-thumb">
      <a href={sound} aria-label={`${t('media:file.sound')}: ${name}`}>
        ♪ {t('media:file.sound')}
      </a>
    </p>
  ) : null;
}

/** A file with its weight, its descriptions and the lessons in which it stands. */
function MediaItem({ row, action }: { row: MediaRow; action: string }) {
  const { t, language } = useText();
  const weight = useWeight();
  const { name, size, alt, uses, seconds, removable } = row;
  const line =
    row.picture && alt ? `<Figure src="media/${name}" alt="${alt[language].replaceAll('"', '”')}" />` : null;
  const kept = uses.some(({ published }) => published) ? t('media:file.inUse') : null;
  return (
    <li className="media-row">
      <Shown {...row} />
      <div className="flow">
        <h3>
          <code>{name}</code>
        </h3>
        <dl className="media-facts small">
          <dt>{t('media:file.size')}</dt>
          <dd>{weight(row.weight)}</dd>
          <dt>{t('media:file.seconds')}</dt>
          <dd>{t('media:seconds', { count: seconds as unknown as number })}</dd>
          {size && <dt>{t('media:file.pixels')}</dt>}
          {size && <dd>{t('media:dimensions', size)}</dd>}
          <dt>{t('media:file.used')}</dt>
          <Uses uses={uses} />
          <Alt alt={alt} />
          {line && <dt>{t('media:file.line')}</dt>}
          {line && (
            <dd>
              <code>{line}</code>
            </dd>
          )}
        </dl>
        {removable ? (
          <form method="post" action={action}>
            <input type="hidden" name="remove" value={name} />
            <button className="link" aria-label={t('media:file.removeNamed', { name })}>
              {t('media:file.remove')}
            </button>
          </form>
        ) : (
          <p className="soft small">{alt ? kept : t('media:shipped.mark')}</p>
        )}
      </div>
    </li>
  );
}

/** The pictures and sounds of a course, or a word for there being none yet. */
export function MediaList({ view, action }: { view: StudioMediaView; action: string }) {
  const { t } = useText();
  const weight = useWeight();
  if (view.rows.length === 0) return <p className="note text">{t('media:list.empty')}</p>;
  return (
    <>
      <p className="soft">{t('media:list.total', { size: weight(view.total) })}</p>
      <ul className="media-list">
        {view.rows.map((row) => (
          <MediaItem key={row.name} {...{ row, action }} />
        ))}
      </ul>
    </>
  );
}
