import { languageNames } from '#app/i18n/languages.ts';
import { useText } from '#app/i18n/use-text.ts';
import type { Done } from '#app/views/review/done.ts';
import type { CommentView, ProposalView } from '#app/views/review/proposal-view.server.ts';
import { SelectField } from '../select-field/select-field.tsx';
import { TextAreaField } from '../text-area-field/text-area-field.tsx';
import { DoneNote } from './done-note.tsx';

interface Props {
  proposal: Pick<ProposalView, 'item' | 'state'>;
  /** The paragraph a remark is begun on: language and place, `kk.3`. */
  passage: string;
  typed: string;
  fault: string | undefined;
  done: Done | null;
}

/** What was said about the text that is shown, and a form to say more. */
export function Remarks({ proposal: { item, state }, passage, typed, fault, done }: Props) {
  const { t } = useText();
  return (
    <section className="flow text" aria-labelledby="remarks">
      <h2 id="remarks">{t('review:comments.title')}</h2>
      <DoneNote done={done} part="remarks" />
      {item.comments.length === 0 && <p className="soft">{t('review:comments.none')}</p>}
      {item.comments.length > 0 && (
        <ol className="plain-rows">
          {item.comments.map((comment) => (
            <Remark key={comment.id} comment={comment} open={state === 'open'} />
          ))}
        </ol>
      )}
      {state === 'open' && (
        <form method="post" action="#remark" className="panel flow no-print" id="remark">
          <h3 className="name">{t('review:comments.write')}</h3>
          <input type="hidden" name="item" value={item.name} />
          <Passage item={item} passage={passage} />
          <TextAreaField
            id="remark-body"
            name="body"
            label={t('review:comments.body')}
            fault={fault}
            defaultValue={typed}
            maxLength={2000}
          />
          <p className="go">
            <button className="btn alt" name="intent" value="comment">
              {t('review:comments.submit')}
            </button>
          </p>
        </form>
      )}
    </section>
  );
}

function Passage({ item: { texts }, passage }: { item: ProposalView['item']; passage: string }) {
  const { t } = useText();
  const options = texts.flatMap(({ language, places }) =>
    places.map((begins, place) => {
      const of = texts.length > 1 ? `${languageNames[language].short} ` : '';
      return { value: `${language}.${place}`, text: `${of}${place + 1}. ${begins}` };
    }),
  );
  return (
    <SelectField
      name="passage"
      label={t('review:comments.passage')}
      any={t('review:comments.whole')}
      chosen={passage}
      options={options}
    />
  );
}

function Remark({ comment, open }: { comment: CommentView; open: boolean }) {
  const { t, format } = useText();
  const { id, quote, body, who, writtenAt, settledAt } = comment;
  const at = (time: number) => format.dateAndTime(new Date(time));
  return (
    <li id={`remark-${id}`}>
      {quote !== '' && <blockquote className="small soft quoted">{quote}</blockquote>}
      <p className="said">{body}</p>
      <p className="meta soft">
        <span>{who ?? t('review:proposal.gone')}</span>
        <time dateTime={new Date(writtenAt).toISOString()}>{at(writtenAt)}</time>
        {settledAt !== null && (
          <span className="ok">✓ {t('review:comments.settled', { when: at(settledAt) })}</span>
        )}
      </p>
      {open && settledAt === null && (
        <form method="post" action="#remarks" className="no-print">
          <input type="hidden" name="comment" value={id} />
          <button className="link" name="intent" value="settle">
            {t('review:comments.settle')}
          </button>
        </form>
      )}
    </li>
  );
}
