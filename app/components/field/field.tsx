import type { InputHTMLAttributes } from 'react';
import { FieldFrame, type FieldWords } from './field-frame.tsx';

interface Props extends InputHTMLAttributes<HTMLInputElement>, FieldWords {
  id: string;
  name: string;
}

/** One line to fill in. */
export function Field({ label, hint, fault, ...input }: Props) {
  return (
    <FieldFrame {...{ id: input.id, label, hint, fault }}>
      {(described) => <input className="input" {...input} {...described} />}
    </FieldFrame>
  );
}
