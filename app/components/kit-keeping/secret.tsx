import { Field } from '../field/field.tsx';

interface Props {
  id: string;
  label: string;
  hint?: string;
}

/**
 * A passphrase. Not of the type "password": a browser would offer to keep it, and many keep it on somebody's servers.
 * Its letters are covered by the style sheet.
 */
export function Secret(props: Props) {
  return (
    <Field
      {...props}
      name="passphrase"
      className="input kit-secret"
      autoComplete="off"
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
    />
  );
}
