import type { VersionView } from '#app/views/law/provision-view.server.ts';

/** What a version says, in our words. */
export function VersionText({ text: { lead, items, tail } }: Pick<VersionView, 'text'>) {
  return (
    <>
      <p>{lead}</p>
      {items.length > 0 && (
        <ol className="points">
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ol>
      )}
      {tail && <p>{tail}</p>}
    </>
  );
}
