import { useState } from 'react';
import type { Pick } from '#app/views/studio/lesson/material-view.server.ts';
import { useText } from '#app/i18n/use-text.ts';
import { LawStatus } from '../../../law-status/law-status.tsx';
import { Field } from '../../../field/field.tsx';
import { firstSearch, found } from './search-picks.ts';

interface Props {
  name: string;
  label: string;
  required: boolean;
  /** Null while they are on their way. */
  picks: readonly Pick[] | 'failed' | null;
  value: string;
  /** The words that were selected in the text: the search begins with them. */
  words: string;
  onPick(id: string): void;
}

const most = 30;

/** Searches a list and picks one of it: provisions, terms, facts, questions, figures, pictures. */
export function Picker({ name, label, required, picks, value, words, onPick }: Props) {
  const { t } = useText();
  const [changed, setTyped] = useState<string | null>(null);
  if (picks === 'failed') return <p className="note bad small">✕ {t('editor:picker.failed')}</p>;
  const typed = changed ?? firstSearch(picks ?? [], words);
  const { shown, total } = found(picks ?? [], typed, most);
  return (
    <fieldset className="picker flow">
      <legend>{label}</legend>
      <Field
        id={`pick-${name}`}
        name={`find-${name}`}
        type="search"
        autoComplete="off"
        label={t('editor:picker.search')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <p className="small soft" role="status">
        {picks === null
          ? t('editor:picker.loading')
          : t('editor:picker.found', { shown: shown.length, total })}
      </p>
      <div className="picker-list">
        {!required && (
          <Choice {...{ name, value, onPick }} pick={{ id: '', label: t('editor:picker.none'), says: '' }} />
        )}
        {shown.map((pick) => (
          <Choice key={pick.id} {...{ name, value, onPick, pick }} />
        ))}
      </div>
    </fieldset>
  );
}

interface ChoiceProps {
  name: string;
  value: string;
  pick: Omit<Pick, 'also'>;
  onPick(id: string): void;
}

function Choice({ name, value, pick, onPick }: ChoiceProps) {
  const { id, label, says, law } = pick;
  return (
    <label className="pick">
      <input type="radio" name={name} value={id} checked={value === id} onChange={() => onPick(id)} />
      <span>
        <b>{label}</b>
        {law && (
          <span className="small">
            {' '}
            <LawStatus {...law} />
          </span>
        )}
        {says && <span className="small soft pick-says">{says}</span>}
      </span>
    </label>
  );
}
