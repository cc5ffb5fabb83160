import type { Example } from '../catalogue/example.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';
import { CredentialsForm } from './credentials-form.tsx';

export const examples: Example[] = [
  {
    name: 'before the first try',
    render(language) {
      const { name, label, explanation, action } = textsIn(language);
      const fields = [
        { name: 'handle', label: name, hint: explanation, autoComplete: 'username' },
        { name: 'recoveryCode', label, autoComplete: 'off' },
      ] as const;
      return <CredentialsForm fields={[...fields]} submit={action} lastResult={null} />;
    },
  },
  {
    name: 'refused',
    sheet: 3,
    render(language) {
      const { name, label, action } = textsIn(language);
      const fields = [
        { name: 'handle', label: name, autoComplete: 'username' },
        { name: 'password', label, autoComplete: 'current-password' },
      ] as const;
      const error = { '': ['wrong-credentials'], handle: ['handle-taken'] };
      const lastResult = { status: 'error', initialValue: { handle: 'qarlygash' }, error } as const;
      return (
        <CredentialsForm
          fields={[...fields]}
          submit={action}
          lastResult={{ ...lastResult, error: { ...error } }}
        />
      );
    },
  },
];
