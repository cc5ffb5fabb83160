import type { TextareaHTMLAttributes } from 'react';
import { FieldFrame, type FieldWords } from '../field/field-frame.tsx';

interface Props extends TextareaHTMLAttributes<HTMLTextAreaElement>, FieldWords {
  id: string;
  name: string;
}

/** Like a field, for more than a line. */
export function TextAreaField({ label, hint, fault, ...area }: Props) {
  return (
    <FieldFrame {...{ id: area.id, label, hint, fault }}>
      {(described) => <textarea className="input" rows={3} {...area} {...described} />}
    </FieldFrame>
  );
}
