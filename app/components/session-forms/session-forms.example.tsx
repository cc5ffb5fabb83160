import type { Example } from '../catalogue/example.ts';
import { SessionForms } from './session-forms.tsx';

export const examples: Example[] = [
  { name: 'leaving', render: () => <SessionForms deleting={false} openSessions={12} theme="dark" /> },
  { name: 'about to delete', render: () => <SessionForms deleting openSessions={1} /> },
];
