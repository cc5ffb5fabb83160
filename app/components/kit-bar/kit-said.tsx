import { errorCodes, figureNames, relations, warningCodes } from '#app/elections/protocol/types.ts';
import { useText } from '#app/i18n/use-text.ts';

/** What the scripts of the notebook say. They fill in what stands in double braces. */
export const kitWords = [
  'saved',
  'saving',
  'ready',
  'notSaved',
  'noStorage',
  'tickedAt',
  'tickedOf',
  'offlineReady',
  'offlineLoading',
  'offlineFailed',
  'offlineNot',
  'offlineImpossible',
  'offlineOff',
  'wrongPassphrase',
  'shortPassphrase',
  'passphraseSet',
  'passphraseDropped',
  'exported',
  'imported',
  'notOurFile',
  'filePassphraseNeeded',
  'erased',
  'notErased',
  'removed',
  'megabytes',
  'persisted',
  'notPersisted',
  'docxFailed',
  'agrees',
  'differs',
  'attention',
  'wanting',
  'allAgree',
] as const;

const raw = { skipInterpolation: true };
const ten = Array.from({ length: 10 }, (_, i) => i + 1);

/** Words for scripts, words that judge, and the page behind which the notebook hides. None of it is shown as it is. */
export function KitSaid({ judgementWords }: { judgementWords: string[] }) {
  const { t } = useText();
  return (
    <>
      <template id="kit-words">
        {kitWords.map((word) => (
          <span key={word} data-word={word}>
            {t(`kit:say.${word}`, raw)}
          </span>
        ))}
        <ProtocolWords />
        <span data-word="name">{t('kit:name')}</span>
        <span data-word="flagged">{t('kit:act.flagged', raw)}</span>
      </template>
      <template id="kit-judgement">{judgementWords.join(' ')}</template>
      <template id="kit-cover">
        <Cover />
      </template>
    </>
  );
}

/** What the rules of the protocol lab find, in the words of the lab. */
function ProtocolWords() {
  const { t } = useText();
  const lines = [...figureNames, 'votes', 'againstAll', 'turnoutPercent'] as const;
  const words = [
    ...lines.map((line) => [`field.${line}`, t(`protocol:field.${line}`)]),
    ...relations.map((relation) => [`relation.${relation}`, t(`protocol:relation.${relation}`)]),
    ...errorCodes.map((code) => [`message.${code}`, t(`protocol:message.${code}`, raw)]),
    ...warningCodes.map((code) => [`warning.${code}`, t(`protocol:warning.${code}`, raw)]),
  ];
  return words.map(([word, text]) => (
    <span key={word} data-word={word}>
      {text}
    </span>
  ));
}

/** The back of a school notebook. */
function Cover() {
  const { t } = useText();
  return (
    <main className="wrap kit-cover">
      <h1>
        <button type="button" className="link" data-back="">
          {t('kit:name')}
        </button>
      </h1>
      <table>
        <tbody>
          {ten.map((row) => (
            <tr key={row}>
              {ten.map((column) => (
                <td key={column} className="n">
                  {row * column}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}
