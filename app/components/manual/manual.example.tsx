import { textsIn } from '../catalogue/catalogue-texts.ts';
import type { Example } from '../catalogue/example.ts';
import { ManualPage } from './manual-page.tsx';

export const examples: Example[] = [
  {
    name: 'with a table and a sample',
    // It begins with the heading of a page.
    sheet: 2,
    render(language) {
      const { course, lesson, first, second, third, explanation } = textsIn(language);
      const html = `<p>${explanation}</p><pre><code>&lt;Law id=&quot;kz-elections-20-1-rights&quot; /&gt;</code></pre>`;
      const row = `<tr role="row"><td role="cell"><code>component-closed-wrongly</code></td><td role="cell">${explanation}</td></tr>`;
      const table = `<table role="table"><tbody role="rowgroup">${row}</tbody></table>`;
      const sections = [first, second, third].map((title, i) => ({ id: `manual-${i}`, title, html }));
      const parts = [
        { id: 'manual-part', title: lesson, html: table, sections },
        { id: 'manual-other', title: first, html, sections: [] },
      ];
      return <ManualPage manual={{ title: course, html: `<p>${explanation}</p>`, parts }} />;
    },
  },
];
