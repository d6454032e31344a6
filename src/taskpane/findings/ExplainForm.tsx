import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { EXPLANATION, type ExplanationDraft, draftFaults } from '../../app/draftFaults';
import type { ShownFinding } from '../../app/show/shownReview';
import { useProse } from '../parts/useProse';
import type { PaneActions } from '../useWorkbook';
import { EXPLAINING } from '../words';
import type { FindingsState } from './findingsState';
import { useFields } from './useFields';

/** The form that the button at the foot sends. */
export const EXPLAIN_FORM = 'explain';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '10px', marginBlockStart: '12px' },
  title: { margin: '0', fontSize: 'inherit', lineHeight: 'inherit', fontWeight: tokens.fontWeightSemibold },
  kinds: { display: 'grid', margin: '0', padding: '0', border: 'none', minWidth: '0' },
  legend: { padding: '0' },
  kind: { display: 'flex', alignItems: 'start', gap: '8px', minHeight: '24px', paddingBlock: '3px', cursor: 'pointer' },
  radio: { flexShrink: 0, width: '16px', height: '16px', margin: '2px 0 0', accentColor: tokens.colorCompoundBrandBackground, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' } },
  fault: { margin: '2px 0 0', color: tokens.colorStatusDangerForeground1 },
  days: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))', gap: '10px' },
});

interface ExplainFormProps {
  readonly finding: Pick<ShownFinding, 'key'>;
  readonly draft: ExplanationDraft;
  readonly asAt: string;
  readonly state: Pick<FindingsState, 'faultsShown'>;
  readonly actions: Pick<PaneActions, 'changeDraft' | 'keepDraft'>;
}

/** What a role says of a finding: whether it stands, why, who, when and until when. Sent by Enter or by the button at the foot. */
export function ExplainForm({ finding: { key }, draft, asAt, state, actions }: ExplainFormProps) {
  const styles = useStyles();
  const { field, area, faulty } = useFields();
  const { muted } = useProse();
  const form = useRef<HTMLFormElement>(null);
  const change = (part: Partial<ExplanationDraft>): void => { actions.changeDraft(key, { ...draft, ...part }); };
  const faults = state.faultsShown ? draftFaults(draft, asAt) : {};
  useEffect(() => {
    if (document.activeElement === document.body && document.hasFocus()) form.current?.querySelector('textarea')?.focus();
  }, []);
  const shared = (name: keyof ExplanationDraft, id: string) => ({ id, 'aria-invalid': faults[name] !== undefined, 'aria-describedby': `${id}-note`, required: name !== 'until' });
  return (
    <form ref={form} id={EXPLAIN_FORM} className={styles.form} noValidate autoComplete="off" onSubmit={(event) => { event.preventDefault(); actions.keepDraft(key); focusFault(form.current); }}>
      <h3 className={styles.title}>{EXPLAINING.title}</h3>
      <p className={muted}>{EXPLAINING.promise}</p>
      <fieldset className={styles.kinds}>
        <legend className={styles.legend}>{EXPLAINING.kind}</legend>
        {EXPLANATION.kinds.map((kind) => (
          <label key={kind} className={styles.kind}>
            <input type="radio" name="response" className={styles.radio} checked={draft.response === kind} onChange={() => { change({ response: kind }); }} />
            <span>{EXPLAINING.kinds[kind]}</span>
          </label>
        ))}
      </fieldset>
      <Field name="reason" label={EXPLAINING.reason} fault={faults.reason} note={EXPLAINING.left(EXPLANATION.longestNote - draft.reason.length)}>
        {(id) => <textarea {...shared('reason', id)} className={mergeClasses(area, faults.reason !== undefined && faulty)} rows={3} value={draft.reason} onChange={({ target }) => { change({ reason: target.value }); }} />}
      </Field>
      <Field name="role" label={EXPLAINING.role} fault={faults.role}>
        {(id) => <input {...shared('role', id)} type="text" className={mergeClasses(field, faults.role !== undefined && faulty)} placeholder={EXPLAINING.roleHint} value={draft.role} onChange={({ target }) => { change({ role: target.value }); }} />}
      </Field>
      <div className={styles.days}>
        <Field name="date" label={EXPLAINING.date} fault={faults.date}>
          {(id) => <input {...shared('date', id)} type="date" className={mergeClasses(field, faults.date !== undefined && faulty)} value={draft.date} onChange={({ target }) => { change({ date: target.value }); }} />}
        </Field>
        <Field name="until" label={EXPLAINING.until} fault={faults.until}>
          {(id) => <input {...shared('until', id)} type="date" className={mergeClasses(field, faults.until !== undefined && faulty)} value={draft.until} onChange={({ target }) => { change({ until: target.value }); }} />}
        </Field>
      </div>
      <p className={muted}>{EXPLAINING.untilNote}</p>
    </form>
  );
}

interface FieldProps {
  readonly name: keyof ExplanationDraft;
  readonly label: string;
  readonly fault: keyof ReturnType<typeof EXPLAINING.faults> | undefined;
  readonly note?: string;
  readonly children: (id: string) => ReactNode;
}

/** A label, what is typed into, and below it what is wrong with that. */
function Field({ label, fault, note, children }: FieldProps) {
  const styles = useStyles();
  const { muted } = useProse();
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      {children(id)}
      <div id={`${id}-note`}>
        {fault !== undefined && <p className={styles.fault}>{EXPLAINING.faults(EXPLANATION.longestNote, EXPLANATION.longestRole)[fault]}</p>}
        {note !== undefined && <p className={muted}>{note}</p>}
      </div>
    </div>
  );
}

/** Once what was refused is drawn, the first field that is wrong has the focus. */
function focusFault(form: HTMLFormElement | null): void {
  requestAnimationFrame(() => { form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(); });
}
