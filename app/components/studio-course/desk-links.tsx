/** Ways from a page of the studio, in a row. */
export function DeskLinks({ links }: { links: readonly { to: string; text: string }[] }) {
  return (
    <ul className="desk-links">
      {links.map(({ to, text }) => (
        <li key={to}>
          <a className="line-link" href={to}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
