import type { Example } from '../catalogue/example.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';
import { ErrorPage, errorStatuses } from './error-page.tsx';

export const examples: Example[] = [
  ...errorStatuses.map((status) => ({
    name: String(status),
    render: () => <ErrorPage status={status} path="/" unsent={[]} />,
  })),
  {
    name: '401 while a form was being sent',
    render: (language) => <ErrorPage status={401} path="/" unsent={[['answer', textsIn(language).first]]} />,
  },
  {
    name: '401 while a form was being sent, with a wrong password',
    sheet: 11,
    render: (language) => (
      <ErrorPage status={401} path="/" unsent={[['answer', textsIn(language).first]]} handle="aigerim" />
    ),
  },
];
