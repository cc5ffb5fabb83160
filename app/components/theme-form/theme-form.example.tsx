import type { Example } from '../catalogue/example.ts';
import { ThemeForm } from './theme-form.tsx';

export const examples: Example[] = [
  { name: 'as the device', render: () => <ThemeForm path="/" /> },
  { name: 'dark', render: () => <ThemeForm path="/" theme="dark" /> },
];
