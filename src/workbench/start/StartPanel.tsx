import { words } from '../words';
import { FilePicker } from './FilePicker';
import { fileBeside, type Given } from './openGiven';
import { SAMPLES } from './samples';

/** What the page is for, the samples, and where a workbook of one's own is picked. */
export function StartPanel({ onGiven }: { readonly onGiven: (given: readonly Given[]) => void }) {
  return (
    <section className="start" aria-labelledby="start-heading">
      <h2 id="start-heading">{words.start}</h2>
      <p>{words.about}</p>
      <h3>{words.samples}</h3>
      <ul className="samples">
        {SAMPLES.map(({ file, title, about }) => (
          <li key={file}>
            <button type="button" onClick={() => { onGiven([fileBeside(`samples/${file}`)]); }}>
              <strong>{title}</strong>
              <span>{about}</span>
            </button>
          </li>
        ))}
      </ul>
      <h3>{words.own}</h3>
      <p><FilePicker label={words.choose} onGiven={onGiven} /> {words.dropHere}</p>
      <p className="quiet">{words.limits}</p>
      <p className="quiet">{words.privacy}</p>
      <h3>{words.stepsTitle}</h3>
      <ol>{words.steps.map((step) => <li key={step}>{step}</li>)}</ol>
      <p className="quiet">{words.licence} (<a href="LICENSE.md">{words.licenceLink}</a>).</p>
    </section>
  );
}
