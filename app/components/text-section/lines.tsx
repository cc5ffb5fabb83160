/** Short statements under one another, each a whole thought. */
export function Lines({ lines }: { lines: string[] }) {
  return (
    <ul className="lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
