import { useState } from 'react';
import { useText } from '#app/i18n/use-text.ts';
import { Field } from '../../field/field.tsx';
import { FormButtons } from './form-buttons.tsx';

interface Props {
  /** The words that were selected. */
  words: string;
  onDone(words: string, address: string): void;
}

export function LinkForm({ words, onDone }: Props) {
  const { t } = useText();
  const [shown, setShown] = useState(words);
  const [address, setAddress] = useState('https://');
  return (
    <form
      className="flow"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(shown, address);
      }}
    >
      <Field
        id="link-words"
        name="words"
        required
        label={t('editor:link.words')}
        value={shown}
        onChange={(event) => setShown(event.currentTarget.value)}
      />
      <Field
        id="link-address"
        name="address"
        required
        pattern="(https://|/).+"
        label={t('editor:link.address')}
        hint={t('editor:link.hint')}
        value={address}
        onChange={(event) => setAddress(event.currentTarget.value)}
      />
      <FormButtons />
    </form>
  );
}
